/** « de juin 2019 », « d’octobre 2019 »; also before a name. */
export function withDe(words: string): string {
  return /^[aeiouyâàéèêëîïôûh]/i.test(words) ? `d’${words}` : `de ${words}`;
}
