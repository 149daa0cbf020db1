/**
 * `node bench/experiments/muc4-perpetrators.ts PART OUT [--reader rules]`: what MUC-4's training part could teach about perpetrators.
 * Writes for each document of a part the templates that the rules give, and for each of these the bodies that could have done
 * it, with what the reading says of them; `muc4_perpetrators.py` learns from these. An experiment: nothing that ships uses it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readerChoices } from '../../src/model/choices.ts';
import type { Entity, Reading } from '../../src/model/index.ts';
import { chooseReader, openLayer } from '../../src/pipeline/layers.ts';
import { relate } from '../../src/relate/index.ts';
import { parseLines } from '../accounts-of.ts';
import { findIncidents, type Incident } from '../datasets/muc4/incidents.ts';
import { authorities, combatants, military } from '../datasets/muc4/parties.ts';
import { findPerpetrators } from '../datasets/muc4/perpetrators.ts';
import { readReports, type Report } from '../datasets/muc4/reports.ts';
import { makeTemplates } from '../datasets/muc4/templates.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { reader: { type: 'string', default: 'auto' } },
});
const [part = 'train', out = `muc4-${part}.jsonl`] = positionals;
const choice = readerChoices.find((kind) => kind === options.reader) ?? 'auto';
const layer = await openLayer(await chooseReader(choice, (line) => console.error(line)));
const data = resolve(process.env.ONRECORD_DATA ?? join(import.meta.dirname, '..', '..', '..', 'shared'));
const reports = parseLines<Report>(readFileSync(join(data, 'data', 'muc4', `full_${part}.jsonl`), 'utf8'));
const readings = await readReports(reports, layer);

const bodies = /^(?:armed_group|military_unit|organisation|party|coalition|government_body)$/;
const hedge =
  /\b(?:ALLEGED|ALLEGEDLY|PRESUM\w+|APPARENTLY|SUSPECTED|REPORTEDLY|SUPPOSED|SUPPOSEDLY|POSSIBLY|PROBABLY|MAY HAVE|COULD HAVE|BELIEVED)\b/;

interface Candidate {
  readonly words: string;
  /** The sentences of the incident, and those that name the body. */
  readonly told: string;
  readonly about: string;
  readonly features: Readonly<Record<string, number>>;
}

function candidatesOf(reading: Reading, incident: Incident, own: ReturnType<typeof findPerpetrators>): Candidate[] {
  const { text } = reading.article;
  const sentenceAt = (at: number): number => reading.sentences.findIndex(({ start, end }) => start <= at && at < end);
  const told = incident.sentences
    .flatMap((index) => reading.sentences[index] ?? [])
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');
  const sources = incident.accounts.map(
    ({ assertedBy }) => reading.statements.find(({ id }) => id === assertedBy)?.source ?? null,
  );
  const official = sources.filter((one) => one && authorities.test(text.slice(one.start, one.end))).length;
  const shared = {
    hedged: hedge.test(told) ? 1 : 0,
    official: official / Math.max(1, sources.length),
    spoken: sources.filter((one) => one !== null).length / Math.max(1, sources.length),
    alleged: incident.accounts.filter(({ factuality }) => factuality === 'alleged').length / incident.accounts.length,
    fighters: own.persons.some((words) => combatants.test(words)) ? 1 : 0,
    soldiers: own.persons.some((words) => military.test(words)) ? 1 : 0,
    unnamed: own.persons.length === 0 ? 1 : 0,
    bombing: incident.type === 'BOMBING' ? 1 : 0,
    kidnapping: incident.type === 'KIDNAPPING' ? 1 : 0,
    struckMilitary: incident.struck.some(({ words }) => military.test(words)) ? 1 : 0,
  };
  const groups = reading.entities.filter(
    ({ id, type }) =>
      bodies.test(type) && reading.mentions.some(({ entity, kind }) => entity === id && kind === 'name'),
  );
  const counts = groups.map(({ id }) => reading.mentions.filter(({ entity }) => entity === id).length);
  const most = Math.max(1, ...counts);
  return groups.map((entity: Entity, index): Candidate => {
    const name = entity.name.toUpperCase();
    const near = reading.mentions
      .filter((mention) => mention.entity === entity.id)
      .map(({ start }) => Math.min(...incident.sentences.map((at) => Math.abs(at - sentenceAt(start)))));
    const distance = Math.min(...near, 20);
    const rule = own.bodies.find(({ words }) => words.includes(name) || name.includes(words));
    const stances = incident.accounts.flatMap(({ responsibility }) => responsibility);
    const anywhere = reading.accounts.flatMap(({ responsibility }) => responsibility);
    const blames = (list: typeof stances): number =>
      list.some(({ stance, on }) => stance === 'blames' && on === entity.id) ? 1 : 0;
    const claims = (list: typeof stances): number =>
      list.some(({ stance, by }) => stance === 'claims' && by === entity.id) ? 1 : 0;
    const role = (wanted: RegExp): number =>
      incident.accounts.some(({ arguments: parts }) =>
        parts.some((each) => wanted.test(each.role) && each.entity === entity.id),
      )
        ? 1
        : 0;
    const naming = new Set(
      reading.mentions.filter((mention) => mention.entity === entity.id).map(({ start }) => sentenceAt(start)),
    );
    const about = [...naming].flatMap((at) => reading.sentences[at] ?? []);
    return {
      words: name,
      told,
      about: about.map(({ start, end }) => text.slice(start, end)).join(' '),
      features: {
        ...shared,
        share: (counts[index] ?? 0) / most,
        count: Math.log1p(counts[index] ?? 0),
        near: distance === 0 ? 1 : 0,
        distance,
        armed: entity.type === 'armed_group' ? 1 : 0,
        unit: entity.type === 'military_unit' ? 1 : 0,
        government: entity.type === 'government_body' ? 1 : 0,
        other: /^(?:organisation|party|coalition)$/.test(entity.type) ? 1 : 0,
        guerrilla: /\b(?:LIBERATION|REVOLUTION\w*|GUERRILLA|PATRIOTIC|FRONT|CARTEL|EXTRADITABLES|PATH)\b/.test(name)
          ? 1
          : 0,
        army: military.test(name) ? 1 : 0,
        actor: role(/^actor$/),
        struck: role(/^(?:recipient|victim)$/),
        claims: claims(stances),
        claimsAnywhere: claims(anywhere),
        blamed: blames(stances),
        blamedAnywhere: blames(anywhere),
        speaks: sources.some((one) => one?.entity === entity.id) ? 1 : 0,
        ruleStance: rule?.why === 'stance' ? 1 : 0,
        ruleActor: rule?.why === 'actor' ? 1 : 0,
        ruleBehind: rule?.why === 'behind' ? 1 : 0,
        ruleForce: rule?.why === 'force' ? 1 : 0,
        ruleMain: rule?.why === 'main' ? 1 : 0,
        ruleAny: rule ? 1 : 0,
        others: own.bodies.length,
        saysClaimed: rule?.confidence === 'CLAIMED OR ADMITTED' ? 1 : 0,
        saysOfficial: rule?.confidence === 'SUSPECTED OR ACCUSED BY AUTHORITIES' ? 1 : 0,
        saysAccused: rule?.confidence === 'SUSPECTED OR ACCUSED' ? 1 : 0,
        saysPossible: rule?.confidence === 'POSSIBLE' ? 1 : 0,
      },
    };
  });
}

const rows = reports.map(({ docid, dateline, templates: gold }, index) => {
  const reading = readings[index];
  if (!reading) throw new Error(`no reading of ${docid}`);
  const { events } = relate([reading]);
  const incidents = findIncidents(reading, events);
  const candidates = incidents.map((incident) => candidatesOf(reading, incident, findPerpetrators(reading, incident)));
  return JSON.stringify({ docid, gold, given: makeTemplates(reading, events, dateline), candidates });
});
writeFileSync(out, `${rows.join('\n')}\n`);
