/**
 * Bodies known around the world by a name that says neither whose they are nor what: `country|sectors|names`. No country is
 * given to bodies of several states or to groups across borders, no sector where it changed with the years (the Taliban, the PLO).
 */
const table = `
USA|GOV|Pentagon,White House,Oval Office,State Department,Capitol Hill,Federal Reserve,Department of Defense,Defense Department,US Treasury
USA|LEG|US Congress,U.S. Congress,Senate Republicans,Senate Democrats
USA|SPY|CIA,Central Intelligence Agency,NSA,National Security Agency
USA|COP|FBI,Federal Bureau of Investigation,DEA,LAPD,NYPD
USA|MIL|CENTCOM,Centcom,AFRICOM,Green Berets,Navy SEALs
USA|PTY|GOP,Democratic National Committee,Republican National Committee
USA|BUS|Facebook,Twitter,YouTube,Instagram,WhatsApp,Google,Microsoft,Amazon,Meta,Boeing,Lockheed Martin,Raytheon,ExxonMobil,Chevron,Tesla
|BUS|Telegram,TikTok,Airbus,Shell
RUS|BUS|Gazprom,Rosneft
SAU|BUS|Aramco,Saudi Aramco
CHN|BUS|Huawei
RUS|GOV|Kremlin
RUS|SPY|FSB,GRU,KGB
RUS|LEG|Duma,State Duma
JPN|GOV|Bank of Japan
ISR|GOV|Bank of Israel
GBR|GOV|Bank of England,Downing Street,Whitehall,Foreign Office,Home Office
GBR|LEG|House of Commons,House of Lords
GBR|SPY|MI5,MI6
GBR|COP|Scotland Yard
GBR|PTY|Tories
FRA|GOV|Élysée,Elysee,Quai d'Orsay
DEU|LEG|Bundestag
ISR|LEG|Knesset,Kneset
ISR|SPY|Mossad,Shin Bet,Shabak
ISR|MIL|IDF,Israel Defense Forces
ISR|PTY|Likud
IND|LEG|Lok Sabha,Rajya Sabha
IND|PTY|BJP
IRN|LEG|Majlis
IRN|MIL|IRGC,Revolutionary Guards,Revolutionary Guard,Islamic Revolutionary Guard Corps
CHN|MIL|PLA,People's Liberation Army
CHN|GOV|Politburo
PAK|SPY|ISI
PSE|GOV|Palestinian Authority
PSE|PTY|Fatah
PSE||PLO,Palestine Liberation Organization
PSE|REB|Hamas,Islamic Jihad,Palestinian Islamic Jihad
LBN|REB|Hezbollah,Hizbullah,Hizballah
YEM|REB|Houthis,Houthi,Ansar Allah,Ansarullah
AFG||Taliban,Afghan Taliban
PAK|REB|Pakistani Taliban,Tehrik-i-Taliban Pakistan,TTP,Lashkar-e-Taiba
|REB|Islamic State,ISIS,ISIL,Daesh,Da'esh,Al Qaeda,Al-Qaeda,al-Qaeda,al Qaeda,Al-Qaida,al-Qaida,al-Qa'ida,Al Qaida
NGA|REB|Boko Haram
SOM|REB|Al-Shabaab,al-Shabaab,Al Shabaab,al-Shabab,Al-Shabab
TUR|REB|PKK
TUR|PTY|AKP
SYR|REB|YPG
COL|REB|FARC,ELN
ESP|REB|ETA
LKA|REB|Tamil Tigers,LTTE
COD|REB|M23
UGA|REB|LRA,Lord's Resistance Army
PER|REB|Shining Path
MEX|REB|Zapatistas
PHL|REB|Abu Sayyaf
NIC|REB|Contras
ZAF|PTY|ANC,African National Congress
ZWE|PTY|ZANU-PF,Zanu-PF
IRL|PTY|Sinn Féin,Sinn Fein
SDN|PRM|Janjaweed,Rapid Support Forces
RUS|PRM|Wagner,Wagner Group
RWA|PRM|Interahamwe
|IGO|United Nations,UN,U.N.,UNICEF,UNESCO,UNHCR,UNRWA,UNDP,WHO,WFP,OCHA,IAEA,IMF,World Bank,WTO,Security Council,UN Security Council,International Monetary Fund,World Health Organization,World Food Programme,International Atomic Energy Agency,European Union,EU,E.U.,European Commission,European Council,European Community,African Union,Arab League,ASEAN,ECOWAS,OPEC,OSCE,OECD,G7,G8,G20,BRICS,NATO,Nato,AUKUS,CSTO,Mercosur,SADC,IGAD,GCC,FAO,ILO,Organization of American States,OAS,Gulf Cooperation Council,European Central Bank,Interpol,Europol,World Trade Organization
|IGO LEG|European Parliament
|IGO JUD|International Criminal Court,International Court of Justice,ICC,ICJ
|IGO MIL|UNIFIL,MONUSCO,MINUSMA,AMISOM,ISAF,KFOR
|NGO|Amnesty International,Human Rights Watch,HRW,Red Cross,Red Crescent,ICRC,Médecins Sans Frontières,Doctors Without Borders,Reporters Without Borders,MSF,Oxfam,Save the Children,Greenpeace,Transparency International,International Crisis Group
USA|JRN|Associated Press,AP,CNN,Fox News,NBC,NBC News,CBS,CBS News,ABC News,MSNBC,NPR,PBS,Bloomberg,New York Times,Washington Post,Wall Street Journal,USA Today,Newsweek,Politico,Axios,Voice of America
GBR|JRN|BBC,BBC News,Reuters,Financial Times,The Guardian,The Economist,Daily Mail,Daily Telegraph,Sky News,The Independent
FRA|JRN|Agence France-Presse,AFP,Le Monde,Le Figaro,France 24,RFI
DEU|JRN|Der Spiegel,Die Welt,Bild,Deutsche Welle,DW,DPA
QAT|JRN|Al Jazeera,Al-Jazeera
CHN|JRN|Xinhua,Global Times
RUS|JRN|TASS,Interfax,RIA Novosti,Sputnik,RT
JPN|JRN|Kyodo,NHK
KOR|JRN|Yonhap
IRN|JRN|IRNA,Fars,Tasnim,Press TV
SYR|JRN|SANA
ISR|JRN|Haaretz,Jerusalem Post,Times of Israel
TUR|JRN|Anadolu,Anadolu Agency
`;

export interface KnownActor {
  readonly country: string | null;
  readonly sectors: readonly string[];
}

/** Known bodies by each of their names, written as in print. */
export const knownActors: ReadonlyMap<string, KnownActor> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [country = '', sectors = '', names = ''] = line.split('|');
      const actor = { country: country || null, sectors: sectors.split(' ').filter((sector) => sector !== '') };
      return names.split(',').map((name): [string, KnownActor] => [name, actor]);
    }),
);
