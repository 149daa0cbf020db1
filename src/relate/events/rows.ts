/** Events as rows of the record, each value the one that most independent origins carry. */
import { type Account, cut, type Event, makeEvidence } from '../../model/index.ts';
import { countSupport } from '../corroboration.ts';
import { makeAccountId, makeGroupId, makeStatementId } from '../ids.ts';
import { compareTexts } from '../order.ts';
import { choosePlace, chooseTime, chooseToll } from './choices.ts';
import { isToldByOpponents } from './opposition.ts';
import { chooseValue, type RecordContext, type ToldAccount } from './voices.ts';

type RoleOfEvent = 'actor' | 'recipient' | 'victim';
const isParty: ReadonlySet<string> = new Set<RoleOfEvent>(['actor', 'recipient', 'victim']);

/** Record ids of the entities that members give `role`, those of most origins first. */
function findParties(members: readonly ToldAccount[], role: RoleOfEvent, context: RecordContext): string[] {
  const origins = new Map<string, Set<string>>();
  for (const { reading, account } of members) {
    for (const argument of account.arguments) {
      if (argument.role !== role || argument.entity === null) continue;
      const id = context.entityOf(reading.article.id, argument.entity);
      if (id !== null) origins.set(id, (origins.get(id) ?? new Set()).add(context.originOf(reading.article.id)));
    }
  }
  return [...origins].sort((a, b) => b[1].size - a[1].size || compareTexts(a[0], b[0])).map(([id]) => id);
}

/** The event of `members` (at least one), each value the one that most independent origins carry. */
export function buildEvent(members: readonly ToldAccount[], context: RecordContext): Event {
  const sorted = [...members].sort((a, b) =>
    compareTexts(makeAccountId(a.reading.article.id, a.account), makeAccountId(b.reading.article.id, b.account)),
  );
  const vote = <T extends string>(valueOf: (account: Account) => T | null): T | null =>
    chooseValue(sorted, context, ({ account }) => {
      const value = valueOf(account);
      return value === null ? null : { key: value, value };
    });
  const type = vote((account) => account.type) ?? 'ASSAULT';
  const entityOf = (member: ToldAccount, id: string | null): string | null =>
    id === null ? null : context.entityOf(member.reading.article.id, id);
  return {
    id: makeGroupId(
      'evt',
      sorted.map(({ reading, account }) => makeAccountId(reading.article.id, account)),
    ),
    type,
    mode: vote((account) => (account.type === type ? account.mode : null)),
    actors: findParties(sorted, 'actor', context),
    recipients: findParties(sorted, 'recipient', context),
    victims: findParties(sorted, 'victim', context),
    time: chooseTime(sorted, context),
    place: choosePlace(sorted, context),
    casualties: { killed: chooseToll(sorted, 'killed', context), injured: chooseToll(sorted, 'injured', context) },
    // What a narrator tells as done does not become an allegation because somebody else is quoted on it.
    factuality:
      chooseValue(sorted, context, ({ account: { factuality, assertedBy } }) => ({
        key: factuality,
        value: factuality,
        firsthand: assertedBy === 'narrator',
      })) ?? 'happened',
    accounts: sorted.map((member) => recordAccount(member, context)),
    assertedBy: sorted.map((member) => ({
      account: makeAccountId(member.reading.article.id, member.account),
      article: member.reading.article.id,
      by: findAsserter(member, context),
    })),
    responsibility: sorted.flatMap((member) =>
      member.account.responsibility.map((one) => ({
        ...one,
        by: entityOf(member, one.by),
        on: entityOf(member, one.on),
        article: member.reading.article.id,
      })),
    ),
    corroboration: {
      ...countSupport(
        sorted.map(({ reading }) => reading.article),
        context.originOf,
      ),
      opposedParties: isToldByOpponents(sorted, context),
    },
    evidence: sorted.map(({ reading, account }) => makeEvidence(reading.article, account.trigger)),
  };
}

function recordAccount(member: ToldAccount, context: RecordContext): Event['accounts'][number] {
  const { reading, account } = member;
  const article = reading.article.id;
  const entityOf = (id: string | null): string | null => (id === null ? null : context.entityOf(article, id));
  const statement = reading.statements.find(({ id }) => id === account.assertedBy);
  const { antecedent: earlier, ...own } = account;
  const antecedent = reading.accounts.find(({ id }) => id === earlier);
  return {
    ...own,
    id: makeAccountId(article, account),
    ...(antecedent && { antecedent: makeAccountId(article, antecedent) }),
    arguments: account.arguments.map((argument) => {
      const entity = entityOf(argument.entity);
      return {
        ...argument,
        entity,
        ...(entity === null && isParty.has(argument.role) && { quote: cut(reading.article.text, argument) }),
      };
    }),
    assertedBy: statement ? makeStatementId(article, statement) : 'narrator',
    responsibility: account.responsibility.map((one) => ({ ...one, by: entityOf(one.by), on: entityOf(one.on) })),
    article,
    quote: cut(reading.article.text, account.trigger),
  };
}

/** `narrator`, or the record's id of the speaker; the speaker's own words where it is no entity. */
function findAsserter({ reading, account }: ToldAccount, context: RecordContext): string {
  const statement = reading.statements.find(({ id }) => id === account.assertedBy);
  if (!statement?.source) return 'narrator';
  const { source } = statement;
  const entity = source.entity === null ? null : context.entityOf(reading.article.id, source.entity);
  return entity ?? cut(reading.article.text, source);
}
