/**
 * How common a word is in news: the share of articles in which it stands at least once. A word that is not listed is rare.
 *
 * Counted once over 840 news texts and 300 official readouts (2015 to 2024) and rounded to powers of two; names, numbers
 * and compounds are left out, so that the table knows no person, place or year. It lets two articles be compared when
 * nothing else has arrived yet: a batch of five tells nothing about which words are rare.
 */
export function commonness(word: string): number {
  return SHARES.get(word) ?? RARE
}

/** About one article in five hundred: the place of a name that nobody has heard of yet. */
const RARE = 1 / 512

// Words as `foldedWord` writes them: lower case, the plural's s off. From a quarter of all articles (and more) down to one in 64.
const TABLE: readonly [share: number, words: string][] = [
  [
    1 / 4,
    `
    about according after against all also among an and another any are around as asked at attack back be because
    been before being believe between big both but by call called campaign can can't candidate can’t change come
    could country day did didn't didn’t director do doesn't doesn’t don't don’t down during economic effort election
    even far first for foreign former from general get go going good government group had has have he help her here
    him his how i'm if in including interview into is isn't isn’t issue it its i’m just know last leader like long
    look made make many may me member million month more most much my national need never news next night no
    nomination nominee not now number of off official on one only or other our out over own part party people
    percent plan point policy political poll president presidential primary public question race recent right said
    same say saying says security see senator she should show since so some spoke still such support supporter take
    than that the their them then there these they thing think this those three through time to today told two under
    up us very vote voter want was way we we're week well were we’re what when where whether which while who will
    win with won't won’t work working world would year you
    `,
  ],
  [
    1 / 8,
    `
    able across action actually added address administration adviser again ago agreed ahead aide almost along
    already alway announced anyone appear away based become began behind below best better billion bring build
    business calling came care case chairman challenge chance chief claim clear climate close coming comment
    commitment community concern conference conservative contest continue continued control convention countrie
    court crisi critical criticism crowd current days deal debate decade decision defense delegate despite different
    discuss discussed does doing done each earlier early economy either elected email end enough especially event
    ever every executive expressed face fact familie family federal feel few fight find five focu following force
    found four free friend full further future gave getting give given global got governor great hand happen hard
    having head health held himself history hold home hope hour however idea immigration importance important
    include information instead interest international job jobs justice keep key kind known large late later latest
    law lead leadership leading least led left less let liberal life likely line little live looking lost lot major
    majority making man matter mean media meeting message met middle might moment money morning move movement must
    name nation nearly needed noted nothing office often once open opportunity order organization outside
    particularly past pay person personal place play policie politic politician position possible potential power
    press primarie private problem process program provide put rally rather real really reason recently record
    relationship released remain remark report reported reporter response result rival role rule run running second
    seem seen senior service set several shared side sign social something speak speech staff stand start statement
    step stop strategy strong supporting system taken taking talk team tell term though thought threat together too
    took top toward trying turn turned union until use used using value victory view violence voting war went whose
    why winning within without women won word worked wrote yet your
    `,
  ],
  [
    1 / 16,
    `
    ability above access account accused acknowledged activist adding additional addressing advance advantage
    advocate afternoon age agency agenda agree agreement air allie allow although am amount answer anything appeal
    appearance appeared approach area argued argument ask asking assistance attempt attention attorney attributable
    audience average backing bad ballot ban bank base battle became becoming begin beginning benefit beyond bid
    biggest bilateral billionaire black board book border break brought building built businessman candidacy cannot
    capital cast caucu caucuse cause central certain certainly chair charge children choice citizen civil class
    clearly closely coalition college committed common communication communitie companie company compared conducted
    conflict congressional consider considered continuing contrast conversation cooperation cost course create
    created criminal critic criticized currently cut data death decided declared declined deep defeat defend deliver
    democracy described development difference difficult direct directly discussion district document dollar
    domestic donor dozen editor education effect eight electorate else emphasized employee ended endorsed
    endorsement energy engagement ensure entering entire establishment estate everybody everyone everything evidence
    example exchange expand expect expected experience expert facing failed fair fall father favor fear fellow field
    fighting figure final finally financial firm focused follow followed form forward freedom front fund gain game
    gets giving goal goes gone ground growing growth gun guy half hall happened hate hear heard heart helped herself
    high higher highlighted hit holding host hosted huge human hundred husband illegal image immediately immigrant
    impact included income increase increasingly independent individual industry influence infrastructure
    institution investigation investment involved itself joined judge killed labor lack largely largest lawmaker
    laws leave leaving legal legislation letter level list local longer longtime lose loss love low lower manager
    margin market mass maybe mayor measure meet men military mind minority minute mistake moved moving near network
    none note offer offered officer old ongoing online operation opinion opponent opposed opposition overall page
    paid pandemic particular partie partner partnership passed path peace percentage perhap period phone pick
    planned played playing pledged pointed police politically polling poor popular population positive powerful
    practice present presidency pressure presumptive pretty prevent previou previously principle prioritie probably
    professor progressive project promise proposal proposed protect protection provided publicly push putting
    quickly radical radio raise raised raising rallie range rate reach read ready reaffirmed reality received
    referring reform region regional reiterated release repeatedly represent representative request require research
    resource respect respond responded rest return rhetoric rise rising risk room safe saw school secret secure seek
    seeking seemed sense sent serie seriou serve served server seven share shift shooting short shot showed showing
    signed significant similar simply single situation six small solution someone son soon sort sought source
    speaker speaking special speeche spend spending spent spokesman stage stake standard standing star started statu
    stay story strategic strategist strength strengthen student subject success successful suggest suggested summer
    super supported sure surprise survey talking target tax television telling terrorism terrorist test thank
    thanked themselve third thousand throughout ties total tough town track trade trail tried true try tweet tweeted
    ultimately underscored understand veteran video visit voice voted wage wanted watch ways weekend whole whom wife
    willing winner wins woman worker wrong young
    `,
  ],
  [
    1 / 32,
    `
    abortion abroad absolutely accept accusation achieve acknowledge acting active actor ad add addition admit
    adopted ads advancing advice advocacy affirmed afford agencie agent aggressive aid aimed allegation alleged
    alliance allowed allowing ally alone alternative amid analysi analyst anger angry announcement annual anonymity
    anybody apparent apparently approval argue arguing arms article assault asset attacked attacking attended author
    available avoid award backed backer background balance barely basi beat begun behalf behavior belief believed
    bigger bipartisan birth bit blame block body boost born bottom brand breaking bringing broad broader broke
    brother budget businesse buy cable camp campaigned campaigning car card career carried carry cash caught caused
    century challenger challenging chamber champion changed changing channel character charged check cheer child
    choose chosen church circle circumstance cited citie citing civilian claimed claiming classified clean closed
    closer closing club colleague column combat commander commercial compete competition competitive complete
    completely comprehensive concerned concluded condition conduct confident congressman connection consequence
    consistent constitutional consultant contender contested contribution contributor controversial controversy
    convened core corporate corporation correct counsel count counter couple cover coverage creating credit crime
    criticizing crucial culture cuts cycle damage danger dangerou date daughter dead dealing debt decide deeply
    defended defending degree delivered delivering demand demographic demonstrate denied describe deserve desire
    detail determine determined dialogue died digital diplomatic directed direction disaster dismissed dispute
    diverse divide divided division divisive dominated donation door double doubt draw drawing drawn drew drive drop
    dropped drug due earned earning easily easy economist edge effective effectively electoral elite elsewhere
    embrace emerged emergency encourage ending endorse enforcement engage engaged ensuring enter entered enthusiasm
    environment environmental equal era error essential essentially evening eventually exactly except exception
    exist existing exit expanded expanding expectation explain explained extreme extremely faced factor fail failure
    faith fallen false familiar fast favored favorite feeling fees fell felt female fewer fifth file filed finance
    finding fine finish fire fired fit floor folk follower forced fought founded founder frustration fully
    fundamental funding fundraiser fundraising gained gap gathered gathering gay gender generally generation giant
    girl gotten greater greatest grew grow guard guns handling happening happy harder heading headline headquarter
    hearing heat heavily helping highest highly hired historic honest hoped hopeful hoping hotel housing http
    humanitarian hurt identified identify ignored immediate impossible improve incident increased increasing
    indicated inequality influential initial initially initiative inside insider insist insisted instance insult
    insurance intelligence intended interested internal interviewed introduced invest investor issued join joining
    joint journalist judgment keeping kept kids killing knew knowledge lady laid land language larger launched
    lawsuit lawyer learn learned legacy legislative lesson liar light limit limited link living looked losing losse
    main mainstream maintain management manufacturing massive mate material meant mention mentioned minimum
    minoritie mission moderate modern mogul momentum moral mostly mother multiple named narrow nationally nationwide
    natural nature necessarily necessary negative negotiation neither newspaper nice nine nobody nominating nor
    noting notion nuclear numerou obviously offering oil older ones onto opened opening operative opportunitie
    oppose option otherwise outcome outsider oversea overwhelming overwhelmingly owner panel paper parent park
    participant participate partisan pass paying per performance personally personnel perspective photo picked
    picture piece placed planning platform please pledge plus pointing poised pollster popularity populist posed
    possibility posted potentially praise praised predicted prefer prepared presence priority privately product
    professional progress prominent promised promising promote promoting prompted prosecutor prospect prosperity
    protecting protest protester proud prove proved providing provision published pull pursue pushed pushing quality
    quarter questioned quick quite racial racist ran rank rating reached reaction recalled receive receiving
    recession recognize recommendation recovery red reduce reference referred reflect refugee refused regarding
    registered regular regularly regulation rejected related relation relatively relief religion religiou remained
    remaining remember repeated replied reporting represented representing reputation required requirement resident
    responding responsibility responsible retired returned revealed revenue review revolution rich road roll root
    roughly round runs safety sale save scandal scene scheduled science scrutiny season seat sector seeing sees sell
    send sending sentiment separate seriously serving session sharp shortly shown significantly simple site sitting
    skeptical skill slightly smaller smart socialist society somebody sometime somewhat sound space specific
    specifically split spoken spokeswoman spot spread spring stability staffer stance starting stated stock stood
    stopped storie strengthening stressed stronger strongly struggle struggled study stump style suggesting
    suggestion summit superdelegate supposed surge surrogate swing table tactic talked targeted task taxe technology
    temporary tend tension terrible territory terror thinking ticket tied tone tonight tool topic touch traditional
    train travel trip troop trouble truly trust truth turning turnout twice type typically unclear understanding
    undocumented unity unless unlikely unusual upcoming update updated upon urged urging usually variety variou vast
    version via victim victorie violent virtual virtually vision volunteer vowed vulnerable wait waiting wake walk
    warned warning watching water wave weak wealthy weapon website welcome welcomed whatever wide widely widespread
    wing worried worry worse worst worth write writing written yesterday younger
    `,
  ],
  [
    1 / 64,
    `
    absolute abuse academic acceptance accepted accepting accomplishment accountable accurate accuse achievement
    achieving acknowledging acted actively activitie activity acts actual addressed admitted adult advanced
    advertising advise advised advocating affect affected afraid afterward aggressively aim aims aired airing
    airport aligned alive allegiance alleging alongside amazing ambition ambitiou amnesty anchor anniversary
    announce announcing answered anxiety anymore anytime anywhere apart appealing appearing applauded applause apply
    appointed appointment appreciate appreciation approache appropriate approved arena arm armed arrangement array
    arrest arrive arrived arriving art aside aspect asserted assertion assessment assist associate assume assured
    attempted attend attendance attendee attending attitude attract attracted attributed authoritie authority
    authorized aware awkward baby badly band banker banking banning bar barrier basic basically battleground bear
    bearing beaten beating beautiful believing benefited beside bet bias bin birther bitter blamed blasted bloc
    blocked blocking blow blue blunt bold bolster bomb booed boos bought bound boy breakfast bridge brief briefed
    briefing briefly broadcast broadly broken broker burden burn buying calendar camera cancer capable capacity
    capture captured carbon careful carefully careless carrie carrying casting catch category causing cautiou
    ceasefire ceiling celebrated celebrating celebration celebrity centrist chain chairwoman challenged chao cheered
    cheering choosing chose cite citizenship civic clash classic clinch clip closest coal code cold collaboration
    collapse collective color columnist combating combined comeback comfort comfortable command commanding
    commissioner communist comparison compelling competing competitor complained complaint completed complex
    complicated compromise computer concerning concession conclusion concrete condemn condemned confidence confirmed
    confront confrontation congratulated connect connected consensu conservatism considerable consideration
    considering consistently constant constantly construction constructive consultation consulting consumer contact
    contain contained containing content contention contentiou contract contrary contributed conventional conveyed
    convince convinced convincing coordinate coordinating coordination corner corruption counted counterpart countie
    counting coup covered covering crack crash crazy creation credential credibility credible crew crise criticize
    critique cross crossed crushed cultural customer cutting damaging dark de deadline deadly decisive declaration
    declare declaring decline dedicated deemed deepening deeper defeated defeating deficit define defined definitely
    delay delegation demonstrated demonstration denounced denouncing departure depend depending deployed deport
    deportation describing description designed desperate destroy detailed detained determination devastating
    develop developed developer developing devoted differently digit dinner diplomacy diplomat disagree disagreement
    disappointed disclosed disclosure discourse discovered discrimination discussing display disruption distance
    diversity dividing doctor dominate donated downtown draft dramatic dream driven driver driving dropping drove
    duty dynamic eager earn easier echoed economie editorial elder elect electing electric element eligible emailed
    embraced embracing emerging emission emotional emphasi empire employer employment empty enable encouraged
    encouraging endorsing ends enduring enemie enemy engaging engineer enjoy enjoyed enormou enthusiastic entirely
    entrepreneur episode equality equally equity equivalent erupted establish established establishing estimate
    estimated ethnic evangelical eve everywhere exclusive exclusively expansion expecting expense expensive
    experienced explaining explanation exposed express extend extended extension extensive extent extra
    extraordinary extremist eye eyes failing fairly falling famou famously fan fans farm fate fault favorable
    feature featured feed feet fierce fighter filing fill filled film finished firearm firmly fix flag flight flip
    flow fly flying focusing food forcing forecast forget formal formally formidable forth fortune forum fourth
    frankly fraud freely frequently fresh friendly friendship frontrunner frustrated fuel fueled fun function
    fundamentally funded gaining gas gather generate generated generou genuine gift globe golf gonna governance grab
    graduate grant granted grassroot gratitude grown guarantee guess guest guilty guys halt handed handful handle
    hardly harm harsh hatred headed heated heavy hedge hell heritage highlight highlighting hint hire hiring
    historically hits hitting hometown honor horrible hospital hostile hosting hot household hurting id identifying
    identity ideological ideology ignore illegally imagine impacted implement implementation impressed impression
    improved improvement improving incentive incite inclusive incumbent independence indicate industrial industrie
    inevitable innocent insight inspired insurgent integrity intend intense intent intention interaction interesting
    intervention invested investigate investigating investigative investigator investing invited involvement
    involving jail joke judicial jump jumped kill knock knowing label lasting laugh launch launching lay laying lean
    leaning learning legislator legislature legitimate lengthy leverage libertarian libertie liberty lie lies lift
    liked lined linked listed listen listened listening literally lived loan lobbyist location lock locked
    longstanding looming loser lots loud loudly loved lowest loyal machine magazine mail maintained maintaining
    majoritie maker male manage managed managing mandate manner manufacturer map marked marriage married massacre
    match matchup math meaning meaningful meantime medical membership memo method migrant migration mile militant
    mine minu misogynist miss missed missing mitigate mix mixed mobilize mocked model moderator modest monitor mood
    mortgage mount movie multilateral murder music mutual myself naming narrative narrowly nasty native nearby
    negotiated negotiating neighbor neighborhood neighboring nervou net neurosurgeon neutral newly nightclub
    nominate nominated nonetheless nonprofit norm normal northern notable notice noticed objective obligation
    observer obstacle obtain obtained obviou occasion occur occurred odds offensive officially okay oldest openly
    operating opposing opposite optimistic ordered organize organized organizer organizing original ought ourselve
    outlet outlined outreach outright overcome overhaul owned owns pace pack pain painting pair partial participated
    participation partly passage passing passion pathway pattern pause payment peaceful pending perceived perception
    perfect performed permanent persuade phase phrase physical picking pipeline pitch pivot pivotal plane planet
    plant player plenty podcast portion portrayed pose positioned possibly poverty prayer precedent precinct predict
    prediction preference preferred preparation prepare preparing presented pressed pressing primarily principal
    prior prison prize probe procedure proceed produce produced production profile profit projected proof property
    proposing prosecuted prosecution protected proven provocative pulled pundit purchase purpose pursuing puts
    qualified questioning quiet quietly quit quo quote racism rallying rampant ranking rapid rapidly rapist rare
    reaching reader reading realistic realize reasonable rebuild rebuilding recalling recognition recognized
    reducing reduction reelection reflected reflecting refusal refuse refusing regard regardless regime register
    registration regret reject rejection relative releasing relevant reliable rely remind reminded reminder removed
    renewed repeal repeat replace replaced reportedly requested requiring rescue reserved resign resilience
    resistance resolution resolve respected respective respectively respondent restaurant restore restriction
    resulted retail retain returning reveal revelation reverse reversed rigged risen robust rolled rose roundtable
    route row ruled ruling rural rush sad sanction sat saved saving scale scare scenario schedule scientist score
    screen seal search secured securing seemingly segment seized select selection selling sensitive sentence serial
    sets setting settle settlement severe sexual shape sharing sharply shield shifted shifting shock shocked shop
    shut sick sideline sight signal signature silver similarly sister sit sits sizable size skepticism slam slammed
    slogan slot slow slowly smile soil sold soldier solid solidarity somehow somewhere sons sorry sounded speed
    spirit sponsor sport spotlight square stable stark statewide station stayed staying steady stem stepped stick
    stopping store storm straight strategie stream stretch strike striking string strongest struck structure
    struggling stuck studie stuff stupid subsequent substantial substantive succeed succeeded successe successfully
    successor sudden suddenly suffered suit supply supportive surprised surprising surrounding surveyed survive
    survived suspect suspended sustainable sustained sway sweeping swept tackle tackling tank targeting teacher tear
    tech technical technologie telephone televised temperament temporarily tens tenure testimony testing theater
    theme theory threaten threatened threatening threshold throw throwing thrown thus tide tie tight timing tired
    title titled tomorrow totally touched tougher tour trading tradition tragedy tragic trailing training transcript
    transgender transition transparency transparent traveled traveling treat treated treatment tremendou trend trial
    trie trillion trusted tuition turmoil tweeting typical ultimate unable unacceptable uncertainty undecided
    underdog undermine underscore underscoring understood unemployment unfair unfit unify unique unit unite
    universal unknown unlike unpopular unprecedented unwavering upset urge urgency urgent user uses usual vaccine
    valuable vastly vehicle venture venue versu vetted viewed viewer violate violated violation visa visited
    visiting vital vocal voiced walked walking wars watched weakness wealth wear wearing weekly whoever wild
    willingness wind wish withdrawal wonder workforce worldwide worrie wounded writer xenophobe yield yourself youth
    zero zone
    `,
  ],
  // A day's name or a month's says when it was printed, hardly ever what happened.
  [
    1 / 4,
    `
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december jan feb mar apr jun jul aug sept oct nov dec
    `,
  ],
]

const SHARES = new Map(TABLE.flatMap(([share, words]) => words.trim().split(/\s+/).map((word) => [word, share] as const)))
