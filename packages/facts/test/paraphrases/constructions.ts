import type { PlainFact } from './plain-facts.ts';
import { isPerson, sentence, words } from './sentence.ts';

/** The sentence that tells a fact in one way; null where the fact cannot be told so. */
export type Construction = (fact: PlainFact) => string | null;

const DAY = 'on 3 May 1990';

const isPlural = ({ subject }: PlainFact): boolean => subject.includes(' and ');
const isNamed = ({ subject }: PlainFact): boolean => /^\w+$/.test(subject);
const have = (fact: PlainFact): string => (isPlural(fact) ? 'have' : 'has');
const were = ({ object }: PlainFact): string => (/s$/.test(object) ? 'were' : 'was');

/** The fact with the verb in the past and its day at the end. */
export const plainly: Construction = ({ subject, verb, object, rest }) => sentence(subject, verb[1], object, rest, DAY);

/** Ways to say that it happened, on that day. */
export const ASSERTING: Readonly<Record<string, Construction>> = {
  'a day before the subject': ({ subject, verb, object, rest }) => sentence(`${DAY},`, subject, verb[1], object, rest),
  'a day between subject and verb': ({ subject, verb, object, rest }) =>
    sentence(subject, 'on Thursday, 3 May 1990,', verb[1], object, rest),
  'a day behind the verb': ({ subject, verb, object, rest }) =>
    /^(?:from|to|between) /.test(object) ? null : sentence(subject, `${verb[1]}, ${DAY},`, object, rest),
  passive: ({ passive, ...fact }) =>
    passive ? sentence(fact.object, were(fact), fact.verb[2], 'by', fact.subject, fact.rest, DAY) : null,
  'reduced participle': ({ passive, subject, verb, object, rest }) =>
    passive ? sentence(object, verb[2], 'by', subject, rest, DAY, 'drew much notice') : null,
  pluperfect: ({ subject, verb, object, rest }) => sentence(subject, 'had', verb[2], object, rest, DAY),
  'relative clause': (fact) =>
    sentence(
      `${fact.subject},`,
      isPerson(fact) ? 'who' : 'which',
      fact.verb[1],
      fact.object,
      fact.rest,
      `${DAY},`,
      have(fact),
      'long worked for peace',
    ),
  'gerund behind "after"': ({ subject, verb, object, rest }) =>
    sentence('after', verb[3], object, rest, `${DAY},`, subject, 'turned to other matters'),
  'gerund behind "before"': ({ subject, verb, object, rest }) =>
    sentence('before', verb[3], object, rest, `${DAY},`, subject, 'had reformed the schools'),
  'perfect participle': ({ subject, verb, object, rest }) =>
    sentence('having', verb[2], object, rest, `${DAY},`, subject, 'turned to other matters'),
  'second of two verbs': ({ subject, verb, object, rest }) =>
    sentence(subject, 'reformed the schools and', verb[1], object, rest, DAY),
  'second of two verbs, each with its time': ({ subject, verb, object, rest }) =>
    sentence(subject, `reformed the schools in 1985 and, ${DAY},`, verb[1], object, rest),
  'that-clause': ({ subject, verb, object, rest }) =>
    sentence('the minister recalled that', subject, verb[1], object, rest, DAY),
  'report behind it': ({ subject, verb, object, rest }) =>
    sentence(subject, verb[1], object, rest, `${DAY},`, 'a spokesman said'),
  cleft: ({ subject, verb, object, rest }) => sentence('it was', DAY, 'that', subject, verb[1], object, rest),
  'a day and what happened when': ({ subject, verb, object, rest }) =>
    sentence('few took notice when,', `${DAY},`, subject, verb[1], object, rest),
  'a year that saw it': ({ subject, verb, object, rest }) => {
    const told = sentence('the third of May 1990 saw', subject, verb[0], object, rest);
    return told.replace('The third of May 1990', '3 May 1990');
  },
  adverbs: ({ subject, verb, object, rest }) => sentence(subject, 'also officially', verb[1], object, rest, DAY),
  'insertion between commas': ({ subject, verb, object, rest }) =>
    sentence(`${subject},`, 'for its part,', verb[1], object, rest, DAY),
  government: (fact) =>
    isNamed(fact) ? sentence('the Government of', fact.subject, fact.verb[1], fact.object, fact.rest, DAY) : null,
  'the country': (fact) =>
    isNamed(fact)
      ? `${fact.subject} has many islands. ${sentence('the country', fact.verb[1], fact.object, fact.rest, DAY)}`
      : null,
  pronoun: (fact) => {
    const [pronoun, verb] = isPlural(fact) ? ['they', 'have'] : [isPerson(fact) ? 'he' : 'it', 'has'];
    if (fact.subject.includes('Dahl')) return null;
    return `${fact.subject} ${verb} long worked for peace. ${sentence(pronoun, fact.verb[1], fact.object, fact.rest, DAY)}`;
  },
  '"went on to"': ({ subject, verb, object, rest }) => sentence(subject, 'went on to', verb[0], object, rest, DAY),
  'gerund with a subject of its own': ({ subject, verb, object, rest }) =>
    sentence('talks led to', subject, verb[3], object, rest, DAY),
  'absolute gerund': ({ subject, verb, object, rest }) =>
    sentence('with', subject, verb[3], object, rest, `${DAY},`, 'trade grew'),
  'when-clause': ({ subject, verb, object, rest }) =>
    sentence('when', subject, verb[1], object, rest, `${DAY},`, 'few took notice'),
  'since-clause': ({ subject, verb, object, rest }) =>
    sentence('trade has grown since', subject, verb[1], object, rest, DAY),
  'behind a semicolon': ({ subject, verb, object, rest }) =>
    sentence('trade grew;', subject, verb[1], object, rest, DAY),
  'the day in brackets': ({ subject, verb, object, rest }) => sentence(subject, verb[1], object, rest, '(3 May 1990)'),
  'in brackets': ({ subject, verb, object, rest }) => `Trade grew (${words(subject, verb[1], object, rest, DAY)}).`,
  'behind a dash': ({ subject, verb, object, rest }) =>
    sentence('there was one more step –', subject, verb[1], object, rest, DAY),
  'behind a clause of another time': ({ subject, verb, object, rest }) =>
    sentence('contacts were rare in the seventies, but', DAY, subject, verb[1], object, rest),
  'item of a list': ({ subject, verb, object, rest }) =>
    `Dates\n\nThe country has many friends and works with them in all fields. This page names what came of it.\n\n- ${words(subject, verb[1], object, rest, DAY)}\n- Schools were reformed in 1995\n- Roads were built in 1997\n`,
  'row of a chronology': ({ subject, verb, object, rest }) =>
    `Chronology\n\n3 May 1990 – ${words(subject, verb[1], object, rest)}\n12 June 1995 – Schools were reformed\n1 May 1997 – Roads were built\n`,
  '"not only … but also"': ({ subject, verb, object, rest }) =>
    sentence(subject, 'not only reformed the schools but also', verb[1], object, rest, DAY),
  '"according to"': ({ subject, verb, object, rest }) =>
    sentence('according to the ministry,', subject, verb[1], object, rest, DAY),
};

/** Ways to speak of it without saying that it happened, or will. */
export const UNASSERTING: Readonly<Record<string, Construction>> = {
  never: ({ subject, verb, object, rest }) => sentence(subject, 'never', verb[1], object, rest),
  'not yet': (fact) => sentence(fact.subject, have(fact), 'not yet', fact.verb[2], fact.object, fact.rest),
  denied: ({ subject, verb, object, rest }) =>
    sentence('the ministry denied that', subject, 'had', verb[2], object, rest),
  'a condition': ({ subject, verb, object, rest }) =>
    sentence('if', subject, verb[1], object, `${rest},`, 'trade would grow'),
  'an inverted condition': ({ subject, verb, object, rest }) =>
    sentence('had', subject, verb[2], object, `${rest},`, 'trade would have grown'),
  'an exception': ({ subject, verb, object, rest }) =>
    sentence('unless', subject, verb[1], object, `${rest},`, 'nothing would change'),
  'a possibility': ({ subject, verb, object, rest }) => sentence(subject, 'might', verb[0], object, rest),
  'a missed possibility': ({ subject, verb, object, rest }) => sentence(subject, 'could have', verb[2], object, rest),
  'a wish that failed': ({ subject, verb, object, rest }) =>
    sentence(subject, 'wanted to', verb[0], object, rest, 'but could not'),
  'without doing it': ({ subject, verb, object, rest }) =>
    sentence(subject, 'reformed the schools without', verb[3], object, rest),
  'instead of doing it': ({ subject, verb, object, rest }) =>
    sentence('instead of', verb[3], object, `${rest},`, subject, 'reformed the schools'),
  almost: ({ subject, verb, object, rest }) => sentence(subject, 'almost', verb[1], object, rest, DAY),
  'a failure': ({ subject, verb, object, rest }) => sentence(subject, 'failed to', verb[0], object, rest),
  'an open question': ({ subject, verb, object, rest }) =>
    sentence('it is not known whether', subject, verb[1], object, rest),
  'a demand with a bare verb': ({ subject, verb, object, rest }) =>
    sentence('speakers urged that', subject, verb[0], object, rest),
  'a false rumour': ({ subject, verb, object, rest }) =>
    sentence('rumours that', subject, 'had', verb[2], object, rest, 'proved false'),
  'a plan called off': ({ subject, verb, object, rest }) =>
    sentence(subject, 'cancelled plans to', verb[0], object, rest),
};
