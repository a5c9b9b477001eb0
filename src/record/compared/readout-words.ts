/**
 * How common a stem is in official readouts: the share of them in which it stands at least once. One that is not listed
 * is rare there. Two readouts that both "reaffirm the strong partnership" have said nothing in common yet.
 *
 * Counted once over 1,990 one-sided readouts (2021 to 2026) and rounded to powers of two; names are left out, so that
 * the table knows no person and no place. None of them is among the pairs on which the alignment is measured.
 */
export const readoutShare = (stem: string): number => SHARES.get(stem) ?? 0

// Stems as `stemOf` writes them. From half of all readouts (and more) down to one in 64.
const TABLE: readonly [share: number, stems: string][] = [
  [
    1 / 2,
    `
    discuss includ support securit lead effort commitment continu work spok
    `,
  ],
  [
    1 / 4,
    `
    meet met importanc economic shar peopl cooper underscor partnership discus need reaffirm advanc countr issu official provid global strengthen
    ongo attributabl regional follow ensur new government international express strong communit senior challeng thank partn clim right emphasiz
    reiter bilateral
    `,
  ],
  [
    1 / 8,
    `
    assistanc opportunit protect furth region development addres build humanitarian defens health coordin energ togeth highlight leadership agre clos
    recent year human investment participant law welcom war promot crisi conven help increas peac call critical expand host part engagement public
    gov aggress committ plan progres implement memb democratic relationship respons action concern step additional group priorit stabilit chang acces
    rang actions servic federal impact noted program world infrastructur mill secur held open democrac strategic organiz historic attack week travel
    sector month prosperit order first bill remain defend initiativ fund last militar deepen key diplomatic improv address allies
    `,
  ],
  [
    1 / 16,
    `
    particip political unprovok hold visit futur condemn forward sovereignt affirm famil releas join joint announc role econom technolog dialogu
    launch free violenc agenc agenda threat ways interest situ cost women pandemic civil freedom civilian prevent collabor area reduc engag care
    congratul integrit priv valu territorial invest clean trad maintain elect fight bipartisan resourc relations ties institut conflict important
    team justic strateg local enhanc face convers full brutal labor agreement review taking inform supp food busines educ mutual direct safe
    throughout next goal current appreci consult solut take sustainabl recover societ focus comprehensiv accountabl endur significant system oper
    resilienc contact statements-releas look benefit jobs respect bring broad event resolut deliv lives reform stress addit create end hostag tackl
    unwaver exchang represent good growth develop taken deliver transit decis bett measur industr approach facilit result proces toda respond coming
    chain negoti invas unjustif close recogniz urgent stand equit roundtabl grow use caus view safet inclusiv time upcom back virtual particular
    clear count high encourag achiev advoc bin level final bord combat project migr reach staff nation deleg possibl citizen return peaceful plac day
    acceler regard deal establish sign offer thre
    `,
  ],
  [
    1 / 32,
    `
    transatlantic communic rais deep path prepar risk immedi pledg enabl strength compan financial outlin contribut pass like anniversar availabl
    convey potential fair restor second ceasefir manufactur manag prosperou integr tens plann receiv brief talk principl ahead play successful driv
    commend impos steadfast near vision rule environmental sides experienc serv report fundamental aid practic led governanc long seek train small
    business focu resolv workforc numb long-term multilateral pursu stakehold power sess diplomac readines flow home posed nuclear financ itself
    enforcement common viol related counterpart form missil phon sustain remark expert creating several vaccin days ironclad based mark gener
    legislativ past individual essential pdf earli best resilient soon data innov reinforc find emergenc young sever connect relief matt miss legisl
    network tool reproductiv root capacit emerg way qualit environment celebr demonstr trilateral divers fami de-escal allow maritim capabilit spac
    swift target facing terrorist bolst eastern condolenc legal lower margin identif great northern preserv vulnerabl noting product consum vital
    especial collectiv unprecedent media personal affect interagenc school activit series attend market sanct premedit confront histor research term
    multipl robust pleas legislator choic grant crim largest children regular commercial equal equitabl complet weapon major respectiv consequenc
    press mobiliz head propos latest laws escal deterrenc stay record trip reflect traffick corpor effect ballistic understand determin affordabl
    took pathway desir control harm demand extrem medical announcement update learn extend longstand prioritiz afternoon devast disrupt describ save
    used abort intelligenc telephon combatt explor voic digital drug using concret present read deployment effectiv condit mental
    `,
  ],
  [
    1 / 64,
    `
    gun recommend wide seriou surg detail set friendship student provis keep denucleariz leverag refuge capital updated high-level statu necessar
    field faith water job applaud regim social uphold rules-bas credit air unlawful requir constructiv touch gratitud criminal exist corrupt posit
    mayor veteran able rapid outcom illegal popul destabiliz confirm model account assist fully technical hear decad armed historical stor comb five
    early life advocac idea productiv four abilit lines durabl wp-content upload exampl com person irregular firm responsibl whole-of-government
    industrial succes child disast standard listen urgenc racial top two-st rules objectiv independent thousand positiv access mitig cities
    independenc loss centur urged annual pres competit see stop sites ever preparednes transparent navig conduct rural move later updates transparenc
    trust frontlin inquir tax restrict dollar personnel ending homes safeguard cyber pay line permanent actor ground campaign variou color perspectiv
    rebuild abus abroad fuel youth know date settlement high-qualit morn request expres alongsid counter good-pay inaugural invit moderniz stabl
    statement suffer cybersecurit accountabilit platform people-to-peopl test death limit consistent track vehicl attempt given never barri
    establishment victim professional gaps brought life-sav insecurit emiss countries' terrorism equalit created dozen moment outreach nationwid far
    dignit quick awarenes prais specific artificial ambitiou underserv intent start membership often bridg educational innovativ heard suppl cultural
    conclud port mechanism entir larg align constitutional victor design hundred export side believ lawful creation territor passag electric conserv
    semiconductor produc topic reconstruct privac public-priv inclus incom bottom behalf disabilit patient acts asked revitaliz bolster
    counterterrorism southern dangerou hope leav attende appropri third live promis guid green undermin equipment mean solidarit neighbor debt
    illicit atrocit overturn girl opposit proposal season survivor boost sourc base core vessel options meaningful sexual deter becom activ ally wish
    clas weath attendanc normaliz loan cours charg involv migrant kill channel ecosystem candid uniqu farm featur rise come six threaten movement
    immediate context firearm asset consider purchas news sovereign transnational gender-bas healthcar ocean
    `,
  ],
]

const SHARES: ReadonlyMap<string, number> = new Map(TABLE.flatMap(([share, stems]) => stems.trim().split(/\s+/).map((stem) => [stem, share] as const)))
