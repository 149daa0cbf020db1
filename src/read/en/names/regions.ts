/** Parts of the world above and below states, and adjectives of peoples, faiths and regions. Own list. */

const lines = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .trim()
      .split(/[\n,]/)
      .map((form) => form.trim())
      .filter((form) => form !== ''),
  );

/** Continents, seas, regions, provinces and cities that news names without saying where they are. */
export const wellKnownPlaces: ReadonlySet<string> = lines(`
Africa, Asia, Europe, Earth, Antarctica, Oceania, North America, South America, Latin America, Central America, Middle East,
Indo-Pacific, Asia-Pacific, Near East, Far East, West, Western Europe, Eastern Europe, Central Asia, Southeast Asia, South Asia, East Asia, Balkans,
Caucasus, North Caucasus, Caribbean, Scandinavia, Sahel, Sahara, Horn of Africa, West Africa, East Africa, North Africa,
Southern Africa, Central Africa, Sub-Saharan Africa, Maghreb, Levant, Mesopotamia, Kurdistan, Iraqi Kurdistan, Anatolia,
Gulf, Persian Gulf, Arabian Gulf, Gulf of Aden, Gulf of Oman, Gulf of Guinea, Gulf of Mexico, Red Sea, Black Sea, Dead Sea,
Caspian Sea, Baltic Sea, North Sea, South China Sea, East China Sea, Arabian Sea, Mediterranean, Mediterranean Sea, Baltic,
Atlantic, Atlantic Ocean, Pacific, Pacific Ocean, Indian Ocean, Arctic, Arctic Ocean, Suez Canal, Panama Canal,
Strait of Hormuz, Bab el-Mandeb, Bosphorus, Danube, Rhine, Nile, Tigris, Euphrates, Amazon, Himalayas, Andes, Alps,
Gaza, Gaza Strip, Gaza City, West Bank, East Jerusalem, Jerusalem, Golan Heights, Sinai, Sinai Peninsula, Rafah, Tel Aviv,
Haifa, Crimea, Donbas, Donbass, Donetsk, Luhansk, Kharkiv, Kherson, Zaporizhzhia, Odesa, Odessa, Mariupol, Transnistria,
Chechnya, Dagestan, Abkhazia, South Ossetia, Nagorno-Karabakh, Kashmir, Jammu and Kashmir, Punjab, Sindh, Balochistan,
Xinjiang, Tibet, Inner Mongolia, Darfur, Tigray, Amhara, Oromia, Biafra, Puntland, Kivu, North Kivu, South Kivu, Ituri,
Katanga, Zanzibar, Catalonia, Basque Country, Northern Ireland, Bavaria, Siberia, Kurdistan Region, Aleppo, Idlib, Homs,
Raqqa, Mosul, Basra, Kirkuk, Erbil, Fallujah, Ramadi, Najaf, Karbala, Aden, Hodeidah, Benghazi, Misrata, Alexandria,
Istanbul, Izmir, Diyarbakir, Dubai, Jeddah, Mecca, Medina, Isfahan, Mashhad, Shiraz, Kandahar, Herat, Peshawar, Karachi,
Lahore, Mumbai, Kolkata, Chennai, Bangalore, Bengaluru, Hyderabad, Shanghai, Guangzhou, Shenzhen, Wuhan, Chongqing, Macau,
Osaka, Kyoto, Hiroshima, Busan, Yangon, Ho Chi Minh City, Saigon, Cebu, Mindanao, Sumatra, Java, Papua, West Papua, Sydney,
Melbourne, Brisbane, Perth, Auckland, Lagos, Kano, Port Harcourt, Casablanca, Johannesburg, Cape Town, Durban, Mombasa,
Goma, Bukavu, Lubumbashi, Abidjan, Dar es Salaam, Bulawayo, Timbuktu, Gao, New York, New York City, Los Angeles, Chicago,
Houston, Boston, Miami, San Francisco, Philadelphia, Dallas, Atlanta, Seattle, Detroit, Denver, Las Vegas, Guantanamo Bay,
California, Texas, Florida, Arizona, Nevada, Ohio, Michigan, Pennsylvania, Illinois, Minnesota, Wisconsin, Oregon, Utah,
Colorado, Kansas, Missouri, Tennessee, Kentucky, Alabama, Louisiana, Oklahoma, Arkansas, Mississippi, Virginia,
West Virginia, Maryland, Massachusetts, Connecticut, New Jersey, New Mexico, North Carolina, South Carolina, North Dakota,
South Dakota, Alaska, Hawaii, Toronto, Montreal, Vancouver, Quebec, Ontario, Alberta, British Columbia, Manitoba,
Nova Scotia, Rio de Janeiro, Sao Paulo, São Paulo, Salvador, Recife, Medellin, Medellín, Cali, Guayaquil, Tijuana,
Guadalajara, Monterrey, Chiapas, Oaxaca, Sinaloa, Cordoba, Córdoba, Rosario, Munich, Hamburg, Frankfurt, Cologne, Milan,
Naples, Turin, Venice, Florence, Geneva, Zurich, Barcelona, Valencia, Seville, Marseille, Lyon, Nice, Strasbourg, Brussels,
Antwerp, Rotterdam, Manchester, Liverpool, Birmingham, Glasgow, Belfast, Leeds, Krakow, Gdansk, Lviv, St. Petersburg,
St Petersburg, Saint Petersburg, Vladivostok, Grozny, Rostov, Belgorod, Kursk, Kaliningrad, Thessaloniki, Srebrenica,
Korean Peninsula, Arabian Peninsula, Korea, Micronesia, Polynesia, Melanesia, Patagonia, Andalusia, Sicily, Sardinia,
Corsica, Crete, Bali, Okinawa, Hokkaido, Guam, Bermuda, Gibraltar, Falkland Islands, Falklands, Canary Islands
`);

/** Adjectives of peoples, faiths and regions: capitalised, no names of their own. */
export const groupAdjectives: ReadonlySet<string> = lines(`
African, Asian, European, Latin American, Arab, Arabic, Kurdish, Kurd, Persian, Pashtun, Hazara, Baloch, Punjabi, Tamil,
Sinhalese, Uyghur, Uighur, Tibetan, Kashmiri, Rohingya, Chechen, Crimean, Catalan, Basque, Hausa, Fulani, Yoruba, Igbo,
Tutsi, Hutu, Tuareg, Oromo, Tigrayan, Amharic, Zulu, Xhosa, Maori, Māori, Aboriginal, Mapuche, Quechua, Aymara, Maya, Mayan,
Inuit, Cherokee, Navajo, Sami, Sámi, Roma, Berber, Amazigh, Bedouin, Druze, Alawite, Yazidi, Yezidi, Muslim, Islamic,
Islamist, Shiite, Shi'ite, Shi’ite, Shia, Shi'a, Sunni, Sufi, Salafi, Wahhabi, Christian, Catholic, Roman Catholic,
Orthodox, Protestant, Anglican, Evangelical, Coptic, Copt, Maronite, Jewish, Hindu, Sikh, Buddhist, Jain, Zionist, Western,
Eastern, Middle Eastern, North African, West African, East African, Southern African, Central American, South American,
North American, Southeast Asian, South Asian, Central Asian, Balkan, Nordic, Scandinavian, Slavic, Hispanic, Latino,
Latina, Caribbean, Gazan, Texan, Californian, Ottoman, Byzantine, Roman, Nazi, Communist, Marxist, Maoist, Leninist,
Republican, Democrat, Democratic, LGBT, LGBTQ, Indigenous, Native American, African American, Afro-Brazilian, Korean, Guinean,
Indo-Pacific, Euro-Atlantic, Transatlantic, Houthi, Hebrew, Hashemite, Emirati, Hong Kong, Parisian, Venetian, Maghrebi,
Abkhazian, Acehnese, Acholi, Afrikaner, Alevi, Arakanese, Assyrian, Balochi, Baluchi, Bambara,
Banyamulenge, Bosniak, Chaldean, Chuvash, Circassian, Corsican, Crimean Tatar, Dalit, Dayak, Dinka, Dogon,
Garifuna, Guarani, Gurkha, Hmong, Ijaw, Ingush, Kabyle, Kalenjin, Kanuri, Kashmiri Pandit,
Kikuyu, Lendu, Luhya, Lumad, Maasai, Malinke, Mandinka, Maratha, Masalit, Meitei, Miskito, Ndebele,
Nuba, Nuer, Ogoni, Ossetian, Papuan, Sahrawi, Shilluk, Sindhi, Tatar, Turkoman, Turkmen, Visayan, Wolof, Yanomami, Zaghawa
`);

/** The same words for people: "Kurds", "Muslims", "Shiites". */
export const groupPeople: ReadonlySet<string> = lines(`
Africans, Asians, Europeans, Arabs, Kurds, Persians, Pashtuns, Hazaras, Tamils, Uyghurs, Uighurs, Tibetans, Kashmiris,
Rohingyas, Chechens, Catalans, Basques, Tutsis, Hutus, Tuaregs, Oromos, Tigrayans, Zulus, Maoris, Berbers, Bedouins, Druze,
Alawites, Yazidis, Yezidis, Muslims, Islamists, Shiites, Shi'ites, Shias, Sunnis, Sufis, Salafis, Christians, Catholics,
Protestants, Evangelicals, Copts, Maronites, Jews, Hindus, Sikhs, Buddhists, Zionists, Gazans, Texans, Latinos, Hispanics,
Nazis, Communists, Marxists, Maoists, Republicans, Democrats, Native Americans, African Americans, Westerners, Koreans,
Abkhazians, Acholi, Afars, Afrikaners, Alevis, Amharas, Assyrians, Avars, Aymaras, Balochs, Baluchis,
Banyamulenge, Bashkirs, Bodos, Bosniaks, Chaldeans, Circassians, Corsicans, Crimean Tatars, Dalits, Dargins, Dayaks,
Dinkas, Fulanis, Garifunas, Gurkhas, Hausas, Hmong, Igbos, Ijaws, Ingush, Kabyles, Kachins, Kalenjins, Kalmyks,
Kikuyus, Kukis, Kumyks, Lezgins, Luhyas, Lumads, Maasai, Mandinkas, Mapuches, Marathas, Mayas, Meiteis,
Miskitos, Mizos, Mohajirs, Moros, Nagas, Ndebeles, Nogais, Nubas, Nuers, Ogonis, Ossetians, Papuans, Peuls, Punjabis,
Quechuas, Rakhines, Sahrawis, Sindhis, Tabasarans, Tatars, Turkomans, Turkmens, Visayans, Wolofs,
Yanomami, Yorubas, Zaghawas
`);
