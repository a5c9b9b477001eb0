export interface Issuer {
  /** The end of its hosts: "kremlin.ru" is also "en.kremlin.ru". */
  readonly hosts: readonly string[]
  readonly name: string
  /** The country or organisation that it speaks for. */
  readonly side: string
}

const issuer = (hosts: string, name: string, side: string): Issuer => ({ hosts: hosts.split(' '), name, side })

/**
 * Bodies that publish readouts, statements and transcripts under an address of their own. Bodies, never people: who
 * holds an office is for the document to say. What isn't here is read from its name and its address (`.gov`, `mfa.`).
 */
export const issuers: readonly Issuer[] = [
  issuer('whitehouse.gov bidenwhitehouse.archives.gov trumpwhitehouse.archives.gov obamawhitehouse.archives.gov', 'The White House', 'United States'),
  issuer('state.gov', 'U.S. Department of State', 'United States'),
  issuer('defense.gov war.gov', 'U.S. Department of Defense', 'United States'),
  issuer('treasury.gov', 'U.S. Department of the Treasury', 'United States'),
  issuer('usmission.gov', 'U.S. Mission', 'United States'),
  issuer('kremlin.ru', 'Kremlin', 'Russia'),
  issuer('mid.ru', 'Ministry of Foreign Affairs of Russia', 'Russia'),
  issuer('government.ru', 'Government of Russia', 'Russia'),
  issuer('mil.ru', 'Ministry of Defence of Russia', 'Russia'),
  issuer('president.gov.ua', 'Office of the President of Ukraine', 'Ukraine'),
  issuer('mfa.gov.ua', 'Ministry of Foreign Affairs of Ukraine', 'Ukraine'),
  issuer('kmu.gov.ua', 'Cabinet of Ministers of Ukraine', 'Ukraine'),
  issuer('gov.uk', 'Government of the United Kingdom', 'United Kingdom'),
  issuer('elysee.fr', 'Élysée', 'France'),
  issuer('diplomatie.gouv.fr', 'Ministry for Europe and Foreign Affairs of France', 'France'),
  issuer('bundesregierung.de bundeskanzler.de', 'Bundesregierung', 'Germany'),
  issuer('auswaertiges-amt.de', 'Auswärtiges Amt', 'Germany'),
  issuer('bundespraesident.de', 'Bundespräsidialamt', 'Germany'),
  issuer('governo.it', 'Palazzo Chigi', 'Italy'),
  issuer('quirinale.it', 'Quirinale', 'Italy'),
  issuer('esteri.it', 'Ministry of Foreign Affairs of Italy', 'Italy'),
  issuer('lamoncloa.gob.es', 'La Moncloa', 'Spain'),
  issuer('exteriores.gob.es', 'Ministry of Foreign Affairs of Spain', 'Spain'),
  issuer('portugal.gov.pt', 'Government of Portugal', 'Portugal'),
  issuer('bundeskanzleramt.gv.at', 'Bundeskanzleramt', 'Austria'),
  issuer('admin.ch', 'Federal Council', 'Switzerland'),
  issuer('government.nl rijksoverheid.nl', 'Government of the Netherlands', 'Netherlands'),
  issuer('regjeringen.no', 'Government of Norway', 'Norway'),
  issuer('regeringen.se government.se', 'Government Offices of Sweden', 'Sweden'),
  issuer('valtioneuvosto.fi', 'Government of Finland', 'Finland'),
  issuer('presidentti.fi', 'Office of the President of Finland', 'Finland'),
  issuer('stm.dk um.dk', 'Government of Denmark', 'Denmark'),
  issuer('premier.gov.pl gov.pl', 'Government of Poland', 'Poland'),
  issuer('prezydent.pl president.pl', 'Office of the President of Poland', 'Poland'),
  issuer('pm.gc.ca', "Prime Minister's Office", 'Canada'),
  issuer('canada.ca international.gc.ca', 'Government of Canada', 'Canada'),
  issuer('pm.gov.au', "Prime Minister's Office", 'Australia'),
  issuer('foreignminister.gov.au dfat.gov.au', 'Department of Foreign Affairs and Trade', 'Australia'),
  issuer('beehive.govt.nz', 'New Zealand Government', 'New Zealand'),
  issuer('fmprc.gov.cn mfa.gov.cn', 'Ministry of Foreign Affairs of China', 'China'),
  issuer('gov.cn', 'State Council', 'China'),
  issuer('mofa.go.jp', 'Ministry of Foreign Affairs of Japan', 'Japan'),
  issuer('kantei.go.jp', "Prime Minister's Office of Japan", 'Japan'),
  issuer('mofa.go.kr', 'Ministry of Foreign Affairs of the Republic of Korea', 'South Korea'),
  issuer('president.go.kr', 'Office of the President of the Republic of Korea', 'South Korea'),
  issuer('mea.gov.in', 'Ministry of External Affairs', 'India'),
  issuer('pib.gov.in', 'Press Information Bureau', 'India'),
  issuer('pmindia.gov.in', "Prime Minister's Office", 'India'),
  issuer('mofa.gov.pk', 'Ministry of Foreign Affairs of Pakistan', 'Pakistan'),
  issuer('mfa.gov.tr', 'Ministry of Foreign Affairs of Türkiye', 'Turkey'),
  issuer('tccb.gov.tr iletisim.gov.tr', 'Presidency of the Republic of Türkiye', 'Turkey'),
  issuer('mfa.gov.il', 'Ministry of Foreign Affairs of Israel', 'Israel'),
  issuer('president.ir leader.ir', 'Office of the President of Iran', 'Iran'),
  issuer('mfa.gov.ir mfa.ir', 'Ministry of Foreign Affairs of Iran', 'Iran'),
  issuer('mofa.gov.sa', 'Ministry of Foreign Affairs of Saudi Arabia', 'Saudi Arabia'),
  issuer('spa.gov.sa', 'Saudi Press Agency', 'Saudi Arabia'),
  issuer('mofa.gov.qa', 'Ministry of Foreign Affairs of Qatar', 'Qatar'),
  issuer('mofa.gov.ae', 'Ministry of Foreign Affairs of the United Arab Emirates', 'United Arab Emirates'),
  issuer('mfa.gov.eg', 'Ministry of Foreign Affairs of Egypt', 'Egypt'),
  issuer('gov.br', 'Government of Brazil', 'Brazil'),
  issuer('gob.mx', 'Government of Mexico', 'Mexico'),
  issuer('cancilleria.gob.ar casarosada.gob.ar', 'Government of Argentina', 'Argentina'),
  issuer('dirco.gov.za thepresidency.gov.za', 'Government of South Africa', 'South Africa'),
  issuer('kemlu.go.id', 'Ministry of Foreign Affairs of Indonesia', 'Indonesia'),
  issuer('mfa.gov.sg', 'Ministry of Foreign Affairs of Singapore', 'Singapore'),
  issuer('mofa.gov.vn', 'Ministry of Foreign Affairs of Viet Nam', 'Vietnam'),
  issuer('president.gov.by', 'Office of the President of Belarus', 'Belarus'),
  issuer('akorda.kz', 'Akorda', 'Kazakhstan'),
  issuer('president.az', 'Office of the President of Azerbaijan', 'Azerbaijan'),
  issuer('primeminister.am mfa.am', 'Government of Armenia', 'Armenia'),
  issuer('predsednik.rs', 'Office of the President of Serbia', 'Serbia'),
  issuer('vatican.va', 'Holy See', 'Holy See'),
  issuer('un.org', 'United Nations', 'United Nations'),
  issuer('nato.int', 'NATO', 'NATO'),
  issuer('consilium.europa.eu', 'Council of the European Union', 'European Union'),
  issuer('ec.europa.eu commission.europa.eu', 'European Commission', 'European Union'),
  issuer('eeas.europa.eu', 'European External Action Service', 'European Union'),
  issuer('europarl.europa.eu', 'European Parliament', 'European Union'),
  issuer('europa.eu', 'European Union', 'European Union'),
  issuer('osce.org', 'OSCE', 'OSCE'),
  issuer('coe.int', 'Council of Europe', 'Council of Europe'),
  issuer('au.int', 'African Union', 'African Union'),
  issuer('asean.org', 'ASEAN', 'ASEAN'),
  issuer('iaea.org', 'International Atomic Energy Agency', 'IAEA'),
  issuer('who.int', 'World Health Organization', 'WHO'),
  issuer('wto.org', 'World Trade Organization', 'WTO'),
  issuer('imf.org', 'International Monetary Fund', 'IMF'),
  issuer('worldbank.org', 'World Bank', 'World Bank'),
  issuer('icrc.org', 'International Committee of the Red Cross', 'ICRC'),
]

const byHost = new Map(issuers.flatMap((issuer) => issuer.hosts.map((host) => [host, issuer] as const)))

/** The issuer at an address: the longest entry that ends the host. */
export function issuerAt(host: string): Issuer | null {
  const labels = host.split('.')
  for (let i = 0; i < labels.length - 1; i++) {
    const found = byHost.get(labels.slice(i).join('.'))
    if (found) return found
  }
  return null
}

// state.nordhaven.gov, gov.nh, trade.gov.nh, mfa.nordhaven.example, president.nh; leaves sports.go.com, pm.example
const OFFICIAL_HOST = /(?:^|\.)(?:gov|gob|gouv|govt|gub|gv|go|gc|mil|government|mfa|mofa|president|presidency|parliament)\.[a-z]{2}$|^(?:mfa|mofa|presidency|government|parliament)\.|\.(?:gov|mil|int)$/

/** True for the addresses of governments and the bodies between them. */
export const isOfficialHost = (host: string): boolean => issuerAt(host) !== null || OFFICIAL_HOST.test(host)
