/** Who is press: by what the article calls it, by the form of its name, and the few that everybody names bare. */

const words = (list: string): string[] => list.split(/[,\n]/).map((word) => word.trim()).filter(Boolean)

/** Common nouns that announce an outlet's name: "German tabloid X", "news agency X". */
export const OUTLET_NOUNS: ReadonlySet<string> = new Set(words(`
  newspaper, tabloid, broadsheet, daily, weekly, magazine, broadcaster, agency, network, channel, website, outlet, paper, journal, newswire, wire, portal, site, blog, broadcaster, station`))

/** Last words of outlets' names. */
export const OUTLET_ENDINGS: ReadonlySet<string> = new Set(words(`
  times, post, news, journal, herald, tribune, gazette, telegraph, guardian, observer, chronicle, mail, mirror, examiner, standard, star, globe, inquirer, dispatch,
  press, radio, television, tv, magazine, zeitung, today, review, insider, daily, weekly, bee, sentinel, register, monitor, newspaper, broadcasting, media, courier, echo, wire`))

/**
 * News agencies and papers that other papers name without a word of explanation, and whose names do not show by form
 * what they are. No package keeps such a list. It decides a kind ("press"), never who said something.
 */
export const OUTLET_WORDS: ReadonlySet<string> = new Set(words(`
  Reuters, Bloomberg, Associated Press, AP, AFP, Agence France-Presse, TASS, Interfax, RIA Novosti, Xinhua, Kyodo, DPA, ANSA, EFE, PTI, Anadolu, Yonhap, UPI,
  BBC, CNN, MSNBC, NBC, CBS, ABC, PBS, NPR, C-SPAN, Fox News, Fox, Al Jazeera, Sky News, Deutsche Welle, Euronews, RT, Sputnik, Politico, Axios, Breitbart, BuzzFeed, HuffPost, Huffington Post,
  Vox, Slate, Salon, Newsweek, Time, The Hill, Economist, Der Spiegel, Spiegel, Bild, Die Zeit, Die Welt, Le Monde, Le Figaro, El País, Corriere della Sera, La Repubblica, Kommersant, Izvestia, Vedomosti,
  Haaretz, Global Times, People’s Daily, Financial Times, New York Times, Washington Post, Wall Street Journal, USA Today, Daily Mail, Mother Jones, National Review, Daily Beast, Vanity Fair, New Yorker, Rolling Stone`))

/** The side of an outlet, with its state where the article says that it is one's. */
export const pressSide = (state: string | null): string => (state ? `press (state-owned: ${state})` : 'press')

/** "state-owned", "state news agency": what makes an outlet a state's in the article's own words. */
export const STATE_OWNED: ReadonlySet<string> = new Set(['state', 'state-owned', 'state-run', 'state-controlled', 'state-funded', 'government-owned'])
