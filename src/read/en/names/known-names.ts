/** Names that news uses without saying what they are: agencies, bodies, armed groups, media known around the world. */
import type { EntityType } from '../../../model/index.ts';

const typed = (type: EntityType, list: string): [string, EntityType][] =>
  list
    .trim()
    .split(/[\n,]/)
    .map((name): [string, EntityType] => [name.trim(), type])
    .filter(([name]) => name !== '');

/** Type by name, written as in print. */
export const knownNames: ReadonlyMap<string, EntityType> = new Map([
  ...typed(
    'media',
    `Reuters, Associated Press, AP, Agence France-Presse, AFP, BBC, BBC News, CNN, Al Jazeera, Al-Jazeera, Al Arabiya,
    Al-Arabiya, Fox News, NBC, NBC News, CBS, CBS News, ABC News, MSNBC, NPR, PBS, Bloomberg, New York Times,
    Washington Post, Wall Street Journal, Financial Times, Guardian, The Guardian, Economist, The Economist, Le Monde,
    Le Figaro, El País, El Pais, Der Spiegel, Spiegel, Die Welt, Bild, Haaretz, Jerusalem Post, Times of Israel, Xinhua,
    TASS, Interfax, RIA Novosti, Sputnik, Kyodo, Yonhap, Deutsche Welle, DW, France 24, RFI, Euronews, Politico, Axios,
    USA Today, Time, Newsweek, Forbes, Vice News, Daily Mail, Daily Telegraph, Sky News, Times of India, Dawn, The Hindu,
    Global Times, South China Morning Post, Straits Times, Anadolu, Anadolu Agency, IRNA, Fars, Tasnim, SANA, WAFA, NHK,
    Asahi Shimbun, Voice of America, VOA, RT, Facebook, Twitter, YouTube, Instagram, WhatsApp, Telegram, TikTok,
    The Intercept, Middle East Eye, The Independent, Getty Images, Getty, AFPTV, EFE, ANSA, DPA, PTI, Press TV, Al-Manar,
    Al Mayadeen, Al-Monitor, Bellingcat, Radio Free Europe, Radio Liberty, United Press International, UPI`,
  ),
  ...typed(
    'armed_group',
    `Hamas, Hezbollah, Hizbullah, Hizballah, Taliban, Afghan Taliban, Pakistani Taliban, ISIS, ISIL, IS, Daesh, Da'esh,
    Islamic State, Al Qaeda, Al-Qaeda, al-Qaeda, al Qaeda, Al-Qaida, al-Qaida, al-Qa'ida, Al Qaida, Boko Haram, Al-Shabaab,
    al-Shabaab, Al Shabaab, al-Shabab, Al-Shabab, Islamic Jihad, PKK, YPG, FARC, ELN, ETA, IRA, Houthis, Houthi, Ansar Allah,
    Ansarullah, Tamil Tigers, LTTE, M23, LRA, Lord's Resistance Army, Shining Path, Sendero Luminoso, MRTA,
    Extraditables, Medellin Cartel, Cali Cartel, Zapatistas, Abu Sayyaf, Red Brigades,
    Janjaweed, Wagner, Wagner Group, Interahamwe, Khmer Rouge, Contras, Viet Cong, Haqqani Network, Lashkar-e-Taiba`,
  ),
  ...typed(
    'government_body',
    `Pentagon, White House, Kremlin, Capitol, Capitol Hill, Downing Street, Élysée, Knesset, Bundestag, Duma, Kneset,
    State Department, Foreign Office, Home Office, Treasury, CIA, FBI, NSA, DHS, Mossad, Shin Bet, Shabak, MI5, MI6, GRU,
    FSB, KGB, ISI, Interpol, Europol, Supreme Court, High Court, Congress, Senate, House of Representatives,
    House of Commons, House of Lords, National Assembly, Lok Sabha, Rajya Sabha, Scotland Yard, Federal Reserve, Fed,
    European Commission, European Parliament, European Council, Palestinian Authority, Whitehall, Majlis, Oval Office,
    National Security Council, Security Council, Politburo, Cabinet, Diet, Quai d'Orsay, Stormont`,
  ),
  ...typed(
    'organisation',
    `United Nations, UN, U.N., UNICEF, UNESCO, UNHCR, UNRWA, UNDP, WHO, WFP, OCHA, IAEA, IMF, World Bank, WTO, ICC, ICJ, ICRC,
    International Criminal Court, European Union, EU, E.U., African Union, AU, Arab League, ASEAN, ECOWAS, OPEC, OSCE, OECD,
    G7, G8, G20, BRICS, Amnesty International, Human Rights Watch, HRW, Red Cross, Red Crescent, Médecins Sans Frontières,
    Doctors Without Borders, Reporters Without Borders, MSF, Oxfam, Save the Children, Greenpeace, FIFA, UEFA, Google, Apple, Microsoft, Amazon, Meta,
    Shell, BP, ExxonMobil, Chevron, Total, Boeing, Airbus, Lockheed Martin, Raytheon, Rosneft, Gazprom, Aramco, Huawei, Tesla,
    Interfax Group, Maersk, World Food Programme, World Health Organization, Commonwealth, Mercosur, SADC, IGAD, GCC, FAO, ILO,
    Organization of American States, OAS, Transparency International, International Crisis Group, Black Lives Matter`,
  ),
  ...typed('coalition', 'NATO, Nato, CENTO, AUKUS, Quad, CSTO'),
  ...typed(
    'military_unit',
    'IDF, IRGC, PLA, CENTCOM, Centcom, AFRICOM, UNIFIL, MONUSCO, MINUSMA, AMISOM, ISAF, KFOR, RSF, SDF',
  ),
  ...typed(
    'party',
    "Fatah, Likud, Baath, Ba'ath, GOP, ANC, BJP, AKP, PLO, Labour, Tories, Zanu-PF, ZANU-PF, Sinn Féin, Sinn Fein",
  ),
  ...typed('population', 'First Nation, First Nations'),
  ...typed(
    'weapon',
    'Kalashnikov, AK-47, HIMARS, Javelin, Patriot, Tomahawk, Iskander, Kinzhal, Shahed, Scud, Grad, Stinger, Iron Dome, S-300, S-400',
  ),
  ...typed(
    'other',
    'COVID-19, Covid-19, COVID, Covid, Ebola, HIV, AIDS, Islam, Christianity, Judaism, Internet, Bitcoin, Nobel, God, Allah',
  ),
]);

/** Names for one and the same, known around the world; the first is the fullest. */
export const knownSynonyms: readonly (readonly string[])[] = [
  [
    'Islamic State',
    'ISIS',
    'ISIL',
    'IS',
    'Daesh',
    "Da'esh",
    'Islamic State of Iraq and the Levant',
    'Islamic State of Iraq and Syria',
  ],
  ['United Nations', 'UN', 'U.N.'],
  ['European Union', 'EU', 'E.U.'],
  ['African Union', 'AU'],
  ['Israel Defense Forces', 'IDF'],
  ['Islamic Revolutionary Guard Corps', 'IRGC', 'Revolutionary Guards', 'Revolutionary Guard'],
  ['Associated Press', 'AP'],
  ['Agence France-Presse', 'AFP'],
  ['International Criminal Court', 'ICC'],
  ['International Court of Justice', 'ICJ'],
  ['World Health Organization', 'WHO'],
  ['Human Rights Watch', 'HRW'],
  ['Pentagon', 'Department of Defense', 'Defense Department'],
  ['Central Intelligence Agency', 'CIA'],
  ['Federal Bureau of Investigation', 'FBI'],
  ['State Department', 'Department of State'],
  ['Médecins Sans Frontières', 'Doctors Without Borders', 'MSF'],
  ['U.S. Central Command', 'CENTCOM', 'Centcom'],
  ['Houthis', 'Houthi', 'Ansar Allah', 'Ansarullah'],
];
