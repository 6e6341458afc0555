import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';

/** Nouns of those who take to the streets. */
const CROWD: ReadonlySet<string> = new Set(
  'protester protestor demonstrator rioter mob crowd marcher student'.split(' '),
);

/** Others who take to the streets, and no government. */
const PEOPLE: ReadonlySet<string> = new Set(
  'people thousand hundred dozen score worker farmer activist supporter member villager resident exile refugee immigrant woman man youth muslim muslims monk villager fisherman trucker driver opposition union citizen follower mourner group youngster teenager settler veteran'.split(
    ' ',
  ),
);

/** True where those who protest do what a clause says: "demonstrators attacked the embassy". */
export function isDoneByCrowd(sentence: ResolvedSentence, { subject, voice }: Clause): boolean {
  return (
    voice === 'active' &&
    subject !== null &&
    sentence.tagged.lemmas.slice(subject.from, subject.to).some((lemma) => CROWD.has(lemma))
  );
}

/** True where a government, or whoever speaks for one, is the subject: it complains, it does not demonstrate. */
export function isComplaint(sentence: ResolvedSentence, { subject, lemma }: Clause): boolean {
  if (lemma !== 'protest' || subject === null) return false;
  const words = sentence.tagged.lemmas.slice(subject.from, subject.to);
  if (words.some((word) => CROWD.has(word) || PEOPLE.has(word))) return false;
  const { head } = subject;
  return (
    /^(?:government|ministry|authority|embassy|official|administration|parliament|mission|leadership|side|envoy|diplomat)$/.test(
      sentence.tagged.lemmas[head] ?? '',
    ) ||
    sentence.people.some(({ from, to }) => from <= head && head < to) ||
    sentence.references.some(({ from, to, kind }) => kind !== 'demonym' && from <= head && head < to)
  );
}
