import type { Drop } from "./Drop";

/** Names that WordPress and its common builders use; a word between brackets is a word otherwise. */
const KNOWN =
  /^(?:caption|wp_caption|gallery|playlist|audio|video|embed|et_pb_\w+|vc_\w+|fusion_\w+|av_\w+|su_\w+|contact-form(?:-7)?|wpforms|gravityform|formidable|mc4wp_form|ninja_form|adrotate|ads?|adsense|tweet|twitter|youtube|vimeo|soundcloud|dailymotion|instagram|facebook|google-?map\w*|sociable|addtoany|share\w*|toc|rev_slider|layerslider|ngg\w*|nggallery|slideshow|slideshow_deploy|button|buttons|row|column|columns|one_\w+|two_\w+|three_\w+|spacer|divider|toggle|tabs?|accordion|icon|highlight|dropcap|pullquote|quote|sc_\w+|mk_\w+|cs_\w+|x_\w+|ux_\w+|elementor-template|wp_ad_camp_\d+|ad\w*-video|adi-video|sourcecode|code|php|html|css|javascript|jetpack_\w+|recent_posts|polldaddy|poll|slide|scribd|googlemaps|wpvideo|hr|clear|end_columns|siteorigin_widget|tribe_events|vc-\w+)$/i;

const TAG = /\[(\/?)([a-z][\w-]*)((?:\s[^[\]]*)?)(\/?)\]/gi;

/** Commands of a site's own software that its text was exported with. What they stand around stays. */
export function dropShortcodes(text: string, dropped: Drop[]): string {
  if (!text.includes("[")) return text;
  return text
    .replace(/\[embed[^[\]]*\]\s*([^\s[\]]+)\s*\[\/embed\]/gi, (whole) => note(whole))
    .replace(TAG, (whole: string, _closing: string, name: string, rest: string) =>
      KNOWN.test(name) || /\s[\w-]+=(?:"|'|”|“|″|&)/.test(rest) ? note(whole) : whole,
    );

  function note(shortcode: string): string {
    dropped.push({ reason: "shortcode", text: shortcode.slice(0, 200) });
    return "";
  }
}
