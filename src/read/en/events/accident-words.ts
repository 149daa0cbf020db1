/** Words of accidents and of forces of nature, in which people die by nobody's deed: lemmas, written by hand. */
export const accidentWords: ReadonlySet<string> = new Set(
  `accident crash derail derailment overturn capsize collide collision plunge skid drown drowning shipwreck wreckage pile-up pileup
   wreck stampede earthquake quake aftershock magnitude epicenter epicentre tsunami flood flooding floodwater landslide mudslide
   avalanche hurricane typhoon cyclone tornado storm blizzard thunderstorm lightning wildfire bushfire heatwave eruption volcano
   outbreak epidemic pandemic sinking mudflow rubble rescuer paramedic ambulance firefighter`.split(/\s+/),
);

/** Words for deeds of force and those who do them, which speak against an accident. */
export const forceWords: ReadonlySet<string> = new Set(
  `attack attacker bomb bomber bombing blast explosive gunman gunmen shooting shoot militant rebel insurgent militia airstrike strike
   shell shelling missile rocket mortar grenade clash ambush assassinate assassination terrorist terrorism hostage kidnap
   massacre raid drone sniper stab stabbing knife murder suicide-bomber warplane artillery offensive`.split(/\s+/),
);
