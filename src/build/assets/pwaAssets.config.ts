import { defineConfig } from "@vite-pwa/assets-generator/config";

/* The home-screen icons, generated from `public/icon.svg` and committed. After changing it, run `npx
   pwa-assets-generator --config src/build/assets/pwaAssets.config.ts`. The drawing bleeds to the edge and keeps to
   the inner 80 %, so the maskable icon needs no padding. */
const background = { background: "#1d5340" };

export default defineConfig({
  headLinkOptions: { preset: "2023" },
  preset: {
    transparent: { sizes: [192, 512], favicons: [], padding: 0 },
    maskable: { sizes: [512], padding: 0, resizeOptions: background },
    apple: { sizes: [180], padding: 0, resizeOptions: background },
    assetName: (type, { width }) => {
      if (type === "apple") return "apple-touch-icon.png";
      return type === "maskable" ? `icon-maskable-${width}.png` : `icon-${width}.png`;
    },
  },
  images: ["public/icon.svg"],
});
