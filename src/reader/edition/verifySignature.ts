const ED25519 = "Ed25519";

/** `key` and `signature` in base64url. Rejects only where the second implementation is needed and cannot be loaded. */
export async function verifySignature(key: string, signature: string, text: string): Promise<boolean> {
  const [publicKey, signed, message] = [readBase64Url(key), readBase64Url(signature), new TextEncoder().encode(text)];
  try {
    const imported = await crypto.subtle.importKey("raw", publicKey, ED25519, false, ["verify"]);
    return await crypto.subtle.verify(ED25519, imported, signed, message);
  } catch {
    // Chrome before 137, Safari before 17, Firefox before 129. Remove when they are no longer supported.
    return verifyInScript(publicKey, signed, message);
  }
}

async function verifyInScript(key: Uint8Array, signature: Uint8Array, message: Uint8Array): Promise<boolean> {
  const { verifyAsync } = await import("@noble/ed25519");
  try {
    return await verifyAsync(signature, message, key, { zip215: false });
  } catch {
    return false;
  }
}

function readBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const bytes = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(bytes, (sign) => sign.charCodeAt(0));
}
