/** Lines of contacts, addresses, forms and licences, as they stand below the lists of a page. */
const OF_THE_PAGE: readonly RegExp[] = [
  /^(?:contacts?|e-?mail|telephone|tel\.?|phone|fax|address|embassy|consulate|caption|credit|tags?)\s*:/i,
  /\bwww\.\w/i,
  /\bsecurity code\b|\byou are replying to\b|\byour (?:name|e-?mail|comment)\b/i,
  /\blicen[sc]ed under\b|\bcreative commons\b|\ball rights reserved\b|©/i,
  /^(?:p\.? ?o\.? box|bp) \d/i,
  // a tweet, and the beginning of an item under its title
  /\bpic\.twitter\.com\/|\(@\w{2,}\)/,
  // "Lima, Peru: The minister has said that …", the beginning of one behind its dateline
  /^(?:\p{Lu}[\p{L} .-]{2,30}, \p{Lu}[\p{L} ]{2,30}|(?:\p{Lu}\p{L}+ ){1,3}Desk|\p{Lu}{4,}(?: \([\p{L} ]+\))?): .{40,}(?:\.{3}|…)$/u,
  /\p{L} ?(?:\.{3}|…)? ?(?:Read [Mm]ore|Continue [Rr]eading) ?[»›>→]*$/u,
  /\b(?:telegram|whatsapp) channel\b|\bsubscribe to our\b/i,
];

/** True for what belongs to the page and names no other news: "Contact: …", "www.…", "All rights reserved". */
export function isOfThePage(title: string): boolean {
  return OF_THE_PAGE.some((words) => words.test(title));
}
