const RELEASE =
  /^(?:(?:for )?(?:immediate )?(?:press|media|news) (?:release|statement|communique|note|advisory|briefing)|for immediate release|communique|press|media|statement)$/;

/** True for the words, as a key, that tell what kind of page this is and nothing of what it is about: "media release". */
export function namesRelease(key: string): boolean {
  return RELEASE.test(key);
}
