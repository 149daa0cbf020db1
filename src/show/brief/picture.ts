/** A picture of a story: its articles by outlet and day, and arrows from each copy to what it was made from. SVG. */
import type { Derivation, RecordArticle } from '../../model/index.ts';
import { nameDerivation } from '../words.ts';
import { html, type Markup } from './markup.ts';

const width = 720;
const laneHeight = 34;
const left = 170;
const right = 24;
const top = 26;
/** More articles than this make a blot, not a picture. */
const articlesMax = 60;

interface Dot {
  readonly article: RecordArticle;
  readonly x: number;
  readonly y: number;
}

/** The picture, or null where there is nothing to see (under two articles, or too many). */
export function drawStory(articles: readonly RecordArticle[], derivations: readonly Derivation[]): Markup | null {
  if (articles.length < 2 || articles.length > articlesMax) return null;
  const outletOf = (article: RecordArticle): string => article.outlet.name ?? 'unnamed outlet';
  const lanes = [...new Set(articles.map(outletOf))].sort();
  const places = placeInTime(articles, derivations);
  const times = [...places.values()];
  const first = Math.min(...times);
  const last = Math.max(...times);
  const undated = places.size < articles.length;
  const start = left + (undated ? 70 : 20);
  const scale = (time: number): number =>
    last === first
      ? (start + width - right) / 2
      : start + ((time - first) / (last - first)) * (width - right - start - 20);
  const dots = new Map<string, Dot>();
  const taken = new Map<string, number>();
  for (const article of articles) {
    const time = places.get(article.id) ?? null;
    const lane = lanes.indexOf(outletOf(article));
    const x = Math.round(time === null ? left + 24 : scale(time));
    const crowd = taken.get(`${x}:${lane}`) ?? 0;
    taken.set(`${x}:${lane}`, crowd + 1);
    dots.set(article.id, { article, x: x + 11 * crowd, y: top + laneHeight * lane + laneHeight / 2 });
  }
  const height = top + laneHeight * lanes.length + 30;
  const arrows = derivations.flatMap((derivation) => {
    const from = dots.get(derivation.from);
    const to = typeof derivation.to === 'string' ? dots.get(derivation.to) : undefined;
    return from && to ? [drawArrow(from, to, derivation.kind)] : [];
  });
  const days = times.length > 0 ? [...new Set([dayOf(first), dayOf(last)])] : [];
  return html`<div class="frame"><svg class="picture" viewBox="0 0 ${width} ${height}" role="img" aria-label="Articles by outlet and day, with arrows from each copy to its source">
<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0L8 4L0 8z" class="tip"/></marker></defs>
${lanes.map((lane, index) => drawLane(lane, top + laneHeight * index))}
${days.map((day, index) => html`<text class="day" x="${index === 0 ? start : width - right}" y="${height - 8}" text-anchor="${index === 0 ? 'start' : 'end'}">${day}</text>`)}
${undated ? html`<text class="day" x="${left + 24}" y="${height - 8}" text-anchor="middle">undated</text>` : null}
${arrows}
${[...dots.values()].map((dot) => html`<a href="#${dot.article.id}"><circle cx="${dot.x}" cy="${dot.y}" r="6"><title>${outletOf(dot.article)}, ${dot.article.published.value ?? 'undated'}: ${dot.article.headline ?? 'no headline'}</title></circle></a>`)}
</svg></div>`;
}

function drawLane(lane: string, y: number): Markup {
  const short = lane.length > 24 ? `${lane.slice(0, 23)}…` : lane;
  const middle = y + laneHeight / 2;
  return html`<line class="lane" x1="${left}" x2="${width - right}" y1="${middle}" y2="${middle}"/><text class="outlet" x="${left - 12}" y="${middle + 4}" text-anchor="end">${short}</text>`;
}

/** A curve that ends short of both dots. */
function drawArrow(from: Dot, to: Dot, kind: Derivation['kind']): Markup {
  const bend = from.y === to.y ? -28 : 0;
  const middle = { x: (from.x + to.x) / 2 + (from.x === to.x ? 26 : 0), y: (from.y + to.y) / 2 + bend };
  const start = towards(from, middle);
  const end = towards(to, middle);
  return html`<path class="arrow ${kind}" d="M${start.x} ${start.y}Q${middle.x} ${middle.y} ${end.x} ${end.y}" marker-end="url(#arrow)"><title>${nameDerivation(kind)}</title></path>`;
}

function towards(dot: Dot, point: { readonly x: number; readonly y: number }): { x: number; y: number } {
  const length = Math.hypot(point.x - dot.x, point.y - dot.y) || 1;
  const round = (value: number): number => Math.round(value * 10) / 10;
  return { x: round(dot.x + (8 * (point.x - dot.x)) / length), y: round(dot.y + (8 * (point.y - dot.y)) / length) };
}

/** Milliseconds of the publication, or null where it is not known. A month counts as its first day. */
function timeOf(article: RecordArticle): number | null {
  const time = Date.parse(article.published.value ?? '');
  return Number.isNaN(time) ? null : time;
}

const halfDay = 43_200_000;

/** Where articles stand in time: one known only to the day at its noon, and a copy not before what it was made from. */
function placeInTime(
  articles: readonly RecordArticle[],
  derivations: readonly Derivation[],
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const article of articles) {
    const time = timeOf(article);
    if (time !== null) places.set(article.id, time + (article.published.precision === 'day' ? halfDay : 0));
  }
  for (const { from, to } of derivations) {
    const article = articles.find((one) => one.id === from);
    const [own, source] = [places.get(from), typeof to === 'string' ? places.get(to) : undefined];
    if (own === undefined || source === undefined || article?.published.precision !== 'day') continue;
    if (dayOf(own) === dayOf(source)) places.set(from, Math.max(own, source));
  }
  return places;
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
