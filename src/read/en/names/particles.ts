/** Small words inside names, in lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Articles that are tied to the next part of a name by a hyphen: al-Rashid, ash-Shati, ul-Haq. */
export const nameArticles: ReadonlySet<string> = words('al el ad an ar as ash at az ath adh aj ed er es ul ur ud il');

/** Words between the parts of a person's name. */
export const personParticles: ReadonlySet<string> = words(`
  al el bin ben ibn bint abu abou abd abdul umm um ould wuld ag aït ait van von der den de del della di da do dos das du la le
  las los ter ten zu af av y e ap ul ud uz ur
`);
