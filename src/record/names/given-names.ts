import type { Gender } from './roles.ts'

/**
 * Given names that tell whether somebody is "he" or "she": of the names that at least 3,000 people of the United States bore, those that
 * 97 of 100 of them share. From the Social Security Administration's counts of 1881 to 2013, which are in the public domain. A name that is
 * not here tells nothing; nor do those that were taken out, since elsewhere the other half bears them: Andrea, Nikita, Simone, Nicola, Karen.
 */
export const genderOfName = (given: string): Gender | null => (HE.has(given) ? 'he' : SHE.has(given) ? 'she' : null)

const HE: ReadonlySet<string> = new Set(`
  aaden aarav aaron abdiel abdul abdullah abe abel abelardo abner abraham abram ace adalberto adam adan aden aditya adolfo adolph adolphus adonis aedan agustin ahmad ahmed
  aidan aiden ajay akeem al alain alan albert alberto albin aldo alec alejandro alek alessandro alexander alexandro alexzander alfonso alfonzo alford alfred alfredo allan
  allen alonso alonza alonzo aloysius alphonse alphonso alton alvaro alvin amado amador amarion ambrose ameer amir ammon amos anders anderson andre andreas andres andrew
  andy angelo angus anibal ansel anson anthony antione antoine anton antone antonio antony antwan antwon archer archie aric arjun arlan arlo arman armand armando armond
  arnold arnoldo arnulfo aron arron art arther arthur arturo arvid arvin asher atticus augustin augustus aurelio austin auston avraham axel barney baron barron barry bart
  bartholomew barton basil baxter beau beckham ben benedict benito benjamen benjamin benjiman bennett benny benson benton bernard bernardo bert bertram bertrand bilal bill
  billy bishop blane bob bobby booker boris bowen boyce boyd brad braden bradford bradley bradly brady braeden braedon braiden brain brandan branden brandon brandt brannon
  branson brant braulio braxton brayan brayden braydon braylon brendan brenden brendon brennen brennon brent brenton bret brett brian brice bridger brien brock broderick
  brody bronson bruce bruno bryan bryant bryce brycen bryon bryson buck bud buddy buford burke burl burt burton buster butch byron cade caden cael caesar caiden cain cal
  cale caleb callum calvin camilo camron cannon carl carleton carlo carlos carlton carmelo carter case casen cash casimir cason casper cassius ceasar cedric cedrick cesar
  chace chad chadwick chaim chance charles charlton chas chase chaz chester chet chip christ christofer christoper christophe christopher chuck clarance clarence clark
  claud claude claudio clay clayton clem clement clemente cleve cleveland cliff clifford clifton clint clinton cloyd clyde codey cody cohen cole coleman colin collin colt
  colten colter colton columbus conner connor conor conrad constantine cooper corbin cordell cornelius cortez corwin craig crawford creighton cristian cristobal cristofer
  cristopher cullen curt curtis curtiss cy cyril cyrus dajuan dallin dalton damarion dameon damian damien damion damon dan dandre dane dangelo danial daniel danny dante
  daquan darell daren darin dario darius darold daron darrel darrell darren darrick darrin darrius darron darryl darvin darwin dave davey davian david davion davis davon
  davonte dawson dax daxton deacon dean deandre deangelo declan dedrick deion dejuan delano delbert delmar delmer delton delvin demarco demarcus demario demond dennis denny
  denton denzel denzil deondre deontae deonte dequan dereck derek deric derick derik deron derrell derrick derwin desean desmond devante devonte dewayne dewey dewitt dexter
  dick diego dilan dillard dillion dillon dimitri dino dirk dock domenic domenick domenico domingo dominic dominick dominik don donal donald donavan donavon donn donny
  donovan donta dontae donte doug douglas douglass doyle drake duane dudley duke duncan dustin duwayne dwain dwaine dwane dwayne dwight dylan dylon eamon ean earl earle
  earnest easton eben ed edd eddy edgar edgardo edison edmond edmund edmundo edsel edson eduardo edward edwardo edwin efrain efren elbert elden eldon eldridge eleazar elgin
  eli elian elias eliezer elijah eliseo ellsworth elmer elmo elmore eloy elroy elton elvin elvis elwin elwood elwyn emanuel emil emiliano emilio emmanuel emmet emmett emmit
  emmitt enoch enos enrico enrique enzo ephraim erasmo eric erich erick erik ernest ernesto errol ervin erwin esteban estevan ethan ethen eugene eugenio evan evans everardo
  everett everette evert ezekiel ezequiel fabian faustino federico felipe felix felton ferdinand fermin fernando fidel finn finnegan fisher fletcher florentino florian
  floyd ford forest forrest foster francesco francisco franco frank franklin franklyn fred freddy frederic frederick fredric fredrick fredy freeman fritz gabe gabriel
  gaetano gage gaige gannon gareth garett garfield garold garret garrett garrick garrison garry garth gary gaston gauge gaven gavin gavyn gaylord gearld genaro general geno
  geoffrey george geovanni gerald gerard gerardo german gerson gian giancarlo gibson gideon gil gilbert gilberto giles gino giovani giovanni giovanny giuseppe glen glendon
  glenn godfrey gonzalo gordon grady graham grant granville graydon greg gregg greggory gregorio gregory greyson griffin grover guido guillermo gunnar gunner gus gustav
  gustave gustavo guy hakeem hal hamilton hampton hamza hank hans hardy harlan harland harmon harold harris harrison harry harvey hasan haskell hassan hayward haywood heath
  hector henderson henry herbert heriberto herman hermon hernan herschel hershel hezekiah hilario hilton hiram hobart hobert holden homer homero horace horacio hosea
  houston howard howell hoyt hubert hudson huey hugh hugo humberto hyman ian ibrahim ignacio ignatius ike iker immanuel irvin irving irwin isaac isaak isadore isai isaiah
  isaias ishmael isiah isidore isidro ismael israel isreal issac ivan izaiah jabari jace jack jackson jacob jacoby jacques jadon jagger jaheim jair jairo jake jakob jakobe
  jaleel jamaal jamal jamar jamarcus jamarion james jamir jaquan jared jarett jarod jaron jarred jarrell jarret jarrett jarrod jarvis jase jasen jason jasper javan javier
  javion javonte jax jaxen jaxon jaxson jaxton jay jayceon jaycob jaydon jaylon jayson jayvon jed jedidiah jeff jefferey jefferson jeffery jeffrey jeffry jennings jerad
  jerald jeramiah jeramie jeramy jered jerel jeremey jeremiah jeremie jeremy jerimiah jermaine jerod jerold jerome jeromy jerrell jerrod jerrold jerry jess jesse jesus jett
  jevon jim jimmy joaquin joe joel joesph johan john johnathan johnathon johnny johnpaul johnson johny jon jonah jonas jonatan jonathan jonathon jones jordy jorge jose
  josef joseluis joseph josh joshua josiah josue jovani jovanny jovany juan juancarlos judah judd judge judson julian julien julio julius junior junius justen justin juwan
  kade kaden kahlil kaleb kalvin kane kareem karim karl kasen kash kason keenan keith kelton kelvin ken kenan kendrick kenji kenneth kennith kenny kent kenton kentrell
  kenyon keon kermit kevan keven kevin kevon keyon keyshawn khalid khalil kian king kingston kip kirk kirt knox kobe koby kole kolten kolton konner konnor konrad korbin
  kraig krish kristofer kristoffer kristopher kurt kurtis kwame kyle kyron kyson ladarius lafayette lambert lamont lamonte lance landen landon lanny laron larry lars lathan
  laurence lawerence lawrence lawson lazaro leander leandro leeroy leif leland lemuel len lenard leo leon leonard leonardo leonel leonidas leopold leopoldo leroy les lester
  levi levy lewis lex liam lincoln lino linus linwood lionel lloyd lon lonny lonzo lorenzo lorne louis lowell loyd luc lucas lucian luciano lucien lucio lucious lucius
  luigi luis luiz lukas luke luther lyle lyman lyndon lynwood mac mack mahlon major malachi malakai malaki malcolm malcom malik manny manuel marc marcelino marcello
  marcellus marcelo marco marcos marcus margarito mariano mario mark markel marko markus marlon marques marquez marquis marshal marshall martez martin marvin mason mateo
  mathew mathias matias matt matteo matthew matthias maurice mauricio mauro maverick max maxim maximilian maximiliano maximillian maximo maximus maxwell maxx maynard mekhi
  melton melvin melvyn menachem merton mervin meyer michael micheal miguel miguelangel mike mikhail miles milford millard milo milton misael mitch mitchel mitchell mohamed
  mohammad mohammed moises montrell monty mordechai morris morton mose moses moshe muhammad murray murry mustafa myles myron napoleon nash nasir nathan nathanael nathanial
  nathaniel nathen neal ned nehemiah neil nels nelson nestor nevin newell newton nicholas nicholaus nick nicklaus nickolas nicolas nigel nikhil nikolai nikolas niles noah
  noe nolan norbert norberto norman normand obed octavio odin odis olen olin oliver omar omarion omer oran oren orin orion orlando orrin orval orville oscar osvaldo oswald
  oswaldo otho otis otto owen pablo paolo pasquale patric patricio patrick paul paulo pedro percy pete peter phil philip phillip pierce pierre porfirio porter pranav
  prentice preston price princeton quentin quinten quintin quinton rafael raheem rahul ralph ramiro ramon randal randall randel randell randolph randy ransom raphael
  rashaad rashad rasheed raul ray rayford raymon raymond raymundo reed reginald reid reinaldo reno reuben rex rey reymundo reynaldo reynold rhett ricardo rich richard
  richmond rick rickey ricky rico ridge rigoberto rishi ritchie rob robb robby robert roberto rocco rocky rod roderick rodger rodney rodolfo rodrick rodrigo roel rogelio
  roger rogers rohan roland rolando rolf rolland rollie rollin roman romeo ron ronald ronaldo ronan ronin roosevelt roscoe rosendo rosevelt ross rowdy rowland roy ruben
  rubin rudolph rudy rueben rufus rupert russ russel russell ryan ryder ryker ryne sabastian sal salomon salvador salvatore sam samir sampson samson samual samuel sanford
  santiago santino santo saul savion scot scott scotty seamus sean sebastian sebastien sedrick sergio seth seymour shad shane sheldon shelton sherman sherwin sherwood
  shimon shlomo shmuel silas simeon simon slade smith solomon spencer stan stanford stanley stanton stefan stephan stephen stephon stetson stevan steve steven stewart stone
  stuart syed sylas sylvan sylvester tad talan talmadge tanner tarik tariq tavon ted terence terrance terrence tevin thad thaddeus theadore theodore theron thiago thomas
  thor thornton thurman thurston tillman tim timmothy timmy timothy tito titus tobias tobin tod todd tom tomas tommy toney tony trae travis travon tre tremayne trent
  trenten trenton trever trevin trevon trevor trey treyvon tripp triston troy truman tucker turner ty tyler tyquan tyrel tyrell tyrese tyron tyrone tyrus tyshawn tyson
  ulises ulysses urban uriel valentin valentino vance vernon vicente victor vidal vince vincent vincenzo vinson virgil vito vladimir wade waldo walker wallace wally walter
  walton ward wardell warner warren watson wayland waylon waymon wayne webster weldon wendell werner wes wesley westin westley weston wilber wilbert wilbur wilburn wiley
  wilford wilfred wilfredo will willam willard william williams willian willis wilson wilton winfield winford winston woodrow woody wyatt xander xavier xzavier yaakov yahir
  yair yandel yehuda yisroel yitzchok yosef yousef yusuf zachariah zachary zachery zack zackary zackery zaid zaiden zakary zander zane zavier zayden zayne zechariah zeke
`.trim().split(/\s+/))

const SHE: ReadonlySet<string> = new Set(`
  aaliyah abagail abbey abbie abbigail abby abbygail abigail abigale abigayle abrianna abrielle abril acacia ada adah adaline adalyn adalynn addie addilyn addisyn addyson
  adela adelaide adele adelia adelina adeline adella adelle adelyn adelynn adilene adina adria adriana adrianna adrianne adrienne adyson agatha agnes aida aileen aimee
  ainsley aisha aislinn aiyana aiyanna aja alaina alana alanah alani alanna alannah alaya alayah alayna alaysia alba alberta albertha albina alda alea aleah alecia aleena
  aleigha alejandra alena alene alesha alesia alessandra aleta aletha alethea alexa alexandra alexandrea alexandria alexia alexus alfreda alia aliah aliana alice alicia
  alida alina aline alisa alise alisha alisia alison alissa alisson alivia aliya aliyah aliza allegra allene alli allison ally allyson allyssa alma almeda alondra alora
  alta altha althea alvina alyce alycia alysa alyse alysha alysia alyson alyssa alyssia alyvia amalia amanda amara amaris amaya amber amberly amelia amelie america amia
  amiah amie amina aminah amira amirah amiya amiyah amparo amy amya ana anabel anabella anabelle anahi anais analia analisa analise anastacia anastasia anaya andria angela
  angelena angeles angelia angelic angelica angelina angeline angelique angelita angella angie anika anisa anisha anissa anita anitra aniya aniyah anjali anjelica ann anna
  annabel annabell annabella annabelle annalee annaliese annalisa annalise annamae annamaria annamarie anne anneliese annelise annemarie annetta annette annie annika
  annmarie antionette antoinette antonella antonette anya april arabella araceli aracely ardella ardith areli arely aretha aria ariah ariana ariane arianna arianne ariella
  arielle arleen arlene arlette arline armida arnetta aryana aryanna asha ashely ashlea ashlee ashleigh ashley ashli ashlie ashly ashlyn ashlynn asia astrid athena aubree
  aubri aubrianna aubrie audra audrey audriana audrianna audrie audrina aurelia aurora autum autumn ava avah averie aviana aya ayana ayanna ayesha ayla ayleen aylin azalea
  azaria azucena azul babette bailee bambi barb barbara barbie barbra bayleigh baylie beatrice beatriz becky belen belinda bella belle belva benita berenice bernadette
  bernadine bernardine berneice bernice berniece bernita berta bertha bess bessie beth bethanie bethany betsy bette bettie bettina betty bettye beulah beverley beverly
  bianca birdie blaire blanca blanch blanche bobbi bobbye bonita bonnie braelynn brandee brandi brandie brandy braylee brea breana breann breanna breanne bree breeanna
  brenda brenna breonna bria briana brianna brianne bridget bridgett bridgette brieanna briella brielle brigette brigid brigitte brinley brionna brisa britany britney
  britni britta brittaney brittani brittanie brittany brittney brittni brittny bronwyn brooke brookelyn brooklyn brooklynn bryana bryanna brynlee brynn buffy bulah cailey
  cailin cailyn caitlin caitlyn caitlynn caleigh cali calista calli callie cambria cami camila camilla camille cammie candace candi candice candida candis candy cara caren
  cari carie carin carina carissa carla carlee carleen carleigh carlene carletta carley carli carlotta carly carlyn carma carmela carmelita carmella carol carolann carole
  carolee carolina caroline carolyn carolyne carolynn carri carrie caryn casandra casie cassandra cassie cassondra catalina catarina catharine catherine cathie cathleen
  cathrine cathryn cathy catina catrina cayla caylee cecelia cecile cecilia cecily celena celeste celestine celia celina celine chana chanda chandra chanel chanelle chantal
  chante chantel chantell chantelle charis charisma charissa charisse charity charla charlee charleen charleigh charlene charlette charli charline charlize charlotte
  charmaine charolette chasity chassidy chastity chaya chelsea chelsey chelsi chelsie chelsy cheri cherie cherise cherish cherri cherrie cherry cheryl cheryle cheyanne
  chiara china chiquita chloe chrissy christa christal christel christene christi christiana christie christina christine christy chrystal chyna ciara ciarra ciera cierra
  cinda cindi cindy cinthia citlali claire clara clarice clarissa claudette claudia claudine clementine cleta cloe coleen colette colleen collette concetta connie constance
  consuelo cora coral cordelia corene corina corine corinna corinne cornelia corrina corrine crista cristal cristi cristin cristina cristine cristy crystal cydney cyndi
  cynthia dahlia daisha daisy daleyza dalia dalila dalilah danae danelle danette dania danica daniela daniella danielle danika danita danna dannielle danya danyelle daphne
  darci darcie daria darla darleen darlene darline dasha dasia davida davina dawn dawna dayana dayanara dayna deana deann deanna deanne deasia debbie debbra debby debi
  debora deborah debra debrah dedra deedee deena deidra deidre deirdre deja delana delanie delfina delia delila delilah delisa della delois delores deloris delphia delphine
  delta demetra demetria demi dena deneen denice denise denisha denisse dennise deonna desirae desire desiree dessie destany destinee destiney destini destiny devorah dian
  diana diane diann dianna dianne dina dinah dionna dixie diya dollie dolly dolores domenica dominga dona donita donna dora dorcas doreen dorene doretha dori dorinda doris
  dorotha dorothea dorothy dortha dorthy dottie dovie dreama drucilla dulce earlene earline earnestine easter eboni ebony echo eda edie edith edna edwina edythe effie
  eileen elaina elaine elana elayna elayne elda eldora eleanor eleanora eleanore elease elena eleni elenora eliana elianna elicia elida elin elina elinor elisa elisabeth
  elise elissa eliza elizabeth elizebeth ella elle ellen elliana ellie elly ellyn elma elmira elna elnora eloisa eloise elora elouise elsa elsie elva elvera elvia elvira
  elyse elysia elyssa ema emalee ember emelia emely emersyn emilee emilia emilie emily emma emmalee emmaline emmalyn emmie emmy emogene ena enid era erica ericka erika erin
  erlinda erma erna ernestina ernestine eryn esme esmeralda esperanza essence essie esta estefani estefania estefany estela estella estelle esther estrella ethel ethelyn
  etta eugenia eugenie eula eulalia eunice eva evalyn evangelina evangeline eve evelin evelina evelyne evelynn everly evette evie evonne fabiola faith fannie fanny farah
  farrah fatima fawn faye felecia felicia felicity felisha fern fernanda ferne filomena fiona flor flora florence florene florida florine flossie fonda frances francesca
  franchesca francine francisca freda freeda freida freya frida frieda gabriela gabriella gabrielle galilea gaye gayla gaynell gearldine gemma gena geneva genevieve
  georgene georgetta georgette georgia georgiana georgianna georgina geraldine geralyn geri gerri gertie gertrude gia giada giana gianna giavanna gigi gilda gillian gina
  ginger ginny giovanna gisela gisele giselle gisselle giuliana gladys glenda glenna gloria glory golda goldie grace gracelyn gracelynn gracie graciela grayce grecia greta
  gretchen gretta griselda gwen gwendolyn gwyneth hadassah hailee hailey hailie haleigh haley hali halie halle hana hanna hannah harmony harriet harriett harriette hattie
  haydee haylee hayleigh hayley haylie hazel heather heaven hedwig heidi heidy helen helena helene hellen henrietta herlinda herminia hettie hilda holli holly honesty honey
  hope hortencia hortense hulda ida idell idella iesha ila ilana ileana ilene iliana ilona ima imelda imogene ina india inez inga ingrid iola iona ione irene iris irma
  isabel isabela isabell isabella isabelle isadora isela isha isis isla itzel iva ivana ivanna ivette ivonne iyana iyanna izabella izabelle jacalyn jaci jacie jacinda
  jacinta jackeline jackelyn jacki jacklyn jaclyn jacquelin jacqueline jacquelyn jacquelyne jacquelynn jacquline jacqulyn jada jaelynn jaida jaimee jakayla jaleesa jalisa
  jalissa jaliyah jamia jamila jamya jana janae janay janaya jane janee janeen janel janell janelle janene janessa janet janeth janett janetta janette janey janiah janice
  janie janiece janine janis janiya janiyah janna jannette jannie jaquelin jaqueline jaslyn jasmin jasmine jasmyn jasmyne jaunita jaycie jayda jayla jaylah jaylee jayleen
  jaylene jayna jayne jazlyn jazlynn jazmin jazmine jazmyn jazmyne jeana jeane jeanetta jeanette jeanie jeanine jeanna jeanne jeannette jeannie jeannine jemma jena jenae
  jenell jenelle jenifer jeniffer jenna jennette jenni jennie jennifer jenny jeraldine jeri jerica jerilyn jerri jerrica jesenia jesica jessa jessalyn jessenia jessica
  jessika jill jillian jimena jo joan joana joanie joann joanna joanne jocelyn jocelyne jocelynn jodee jodi joella joelle joellen joetta johana johanna johnetta johnna joi
  joleen jolene jolie jolynn jonelle joni jonna jordana jordynn josefa josefina joselin joseline joselyn josephine josette josie joslyn journee jovita joy joyce joycelyn
  joye juana juanita judi judie judith judy juli julia juliana juliann julianna julianne julie julieann juliet julieta juliette julisa julissa june juniper justina kaci
  kacie kaela kaelyn kaelynn kaia kaila kailee kailey kailyn kailynn kaitlin kaitlyn kaitlynn kaiya kala kalea kalee kaleigh kaley kali kalia kalie kaliyah kalli kallie
  kalynn kami kamila kamilah kamille kandace kandi kandice kandy kara karah karena kari karie karin karina karis karissa karla karlee karleigh karlene karley karli karlie
  karly karma karmen karolina karolyn karri karrie karyn kasandra kasie kassandra kassidy kassie katalina katarina kate katelin katelyn katelynn katerina kathaleen
  katharine katherin katherine kathern katheryn kathi kathie kathleen kathlene kathlyn kathrine kathryn kathryne kathy kathyrn kati katia katie katina katlin katlyn katlynn
  katrina kattie katy kaydence kayla kaylah kaylee kayleen kayleigh kaylene kayley kayli kaylie kaylin kaylyn kaylynn kaytlin keanna keara kecia keeley keely keila keira
  keisha kelcie keli kellee kelli kellie kelsea kelsi kelsie kelsy kendra kendyl kenia kenisha kenna kennedi kenzie keona kera keren keri kerri kerrie kesha keshia keturah
  keyana keyanna keyla keyonna khadija khadijah khloe kia kiana kianna kiara kiarra kiera kierra kiersten kierstin kimberlee kimberley kimberli kimberlie kimberly kimberlyn
  kimora kindra kinley kinsley kira kirsten kirstie kirstin kisha kitty kiya kora krista kristal kristen kristi kristie kristin kristina kristine kristy kristyn krysta
  krystal krysten krystin krystina krystle kya kyla kylah kylee kyleigh kylie kyndal kyra lacey laci lacie ladonna laila lailah lainey lakeisha lakesha lakeshia lakisha
  lana lanette lani lanie lanita laquita lara larae laraine larisa larissa lashanda lashonda latanya latasha latesha latisha latonia latonya latosha latoya latrice latricia
  laura laureen lauren laurene lauretta laurette lauri laurie lauryn lavada laverna lavina lavinia lavonda lavonne lawana lawanda layla laylah lea leah leana leandra leann
  leanna leanne leatha leatrice leda leeann leeanna leeanne leena leesa leia leigha leighann leila leilani leisa lela lelia lena lenna lenora lenore leola leona leonor
  leonora leora leota lesa lesia leslee lesli leta letha leticia letitia lettie letty lexi lexis leyla lia liana liane lianna libby liberty lida lidia lila lilah lili lilia
  lilian liliana lilianna lilith lilla lillian lilliana lillianna lillie lilly lily lilyan lilyana lilyanna lina linda linette linnea lisa lisbeth lisette lissa lissette
  lita litzy livia liz liza lizabeth lizbeth lizeth lizette lizzie lois lola lolita lona londyn loni lonna lora loraine loree loreen lorelai lorelei lorena lorene loretta
  lori loriann lorie lorinda lorine lorna lorraine lorri lorrie lottie louann louella louisa louise lourdes louvenia lu luana luann luanne lucero lucia luciana lucie lucile
  lucille lucinda lucretia lucy luella luisa lula lulu luna lupita lura luvenia lyda lydia lyla lylah lynda lyndsay lyndsey lynette lynne lynnette lynsey mabel mable macey
  machelle maci macie macy madaline madalyn madalynn maddie maddison madelaine madeleine madeline madelyn madelynn madge madie madilyn madilynn madisen madison madisyn
  madonna madyson mae maegan maeve magali magaly magdalen magdalena magdalene magen maggie magnolia mahogany mai maia maile maira maisie maiya makaila makala makayla makena
  makenna makenzi makenzie malaya malaysia maleah malena malia maliah malika malina malinda malissa maliyah malka mallorie mallory malorie mamie manda mandi mandy manuela
  mara maranda marcela marceline marcella marci marcia marcie marcy maren margaret margarett margarette margarita marge margery margie margo margot margret marguerite mari
  maria mariah mariam marian mariana mariann marianna marianne maribel maribeth maricela marie mariel mariela mariella marielle marietta marilee marilou marilyn marilynn
  marina marisa marisela marisol marissa marita maritza mariyah marjorie marjory marla marlee marleen marlena marlene marlie marlys marni marnie marquita marsha marta
  martha martina marva mary maryam maryann maryanne marybeth maryellen maryjane maryjo marylee marylin marylou marylyn mathilda matilda mattie maud maude maudie maura
  maureen maurine mavis maxine may maya maybelle mayme mayra mazie mckayla mckenna meadow meagan meaghan mechelle meg megan meghan meghann melani melanie melany melba melia
  melina melinda melisa melissa mellisa mellissa melodie melody melonie melony melva melvina mercedes mercy merissa merri merry meta mia miah micaela michaela michelle
  migdalia mikaela mikala mikayla mila milagros milana mildred milena miley milissa millicent millie mimi mindi mindy minerva minnie mira miracle miranda mireya miriam
  mirian mirna missy misti misty mittie mitzi miya moira mollie molly mona monet monica monika monique monserrat montserrat moriah mozelle muriel mya myah myesha myla mylee
  myra myranda myrna myrtice myrtie myrtis myrtle nada nadia nadine nailah naima nalani nan nanci nancie nancy nanette nannette nannie naomi natalee natali natalia natalie
  nataly natalya natasha nathalia nathalie nathaly natosha naya nayeli nedra neha nelda nell nella nelle nellie nelly nena neoma nereida neta nettie neva nevaeh neveah nia
  nichelle nichole nicole nicolette nicolle nikki nikole nila nilda nina nita niya noelia noelle noemi nola nona nora norah noreen norene norine norma novella nya nyah
  nyasia nydia nyla nylah octavia odalys odessa ofelia oleta olga olive olivia oma ona opal ophelia oralia orpha ouida paige paislee paisley paityn palma paloma pam
  pamala pamela pamella pansy paola patience patrica patrice patricia patti pattie patty paula paulette paulina pauline pearl pearline peggie peggy penelope pennie penny
  perla petra phillis philomena phoebe phylis phyllis pinkie piper polly porsha portia precious pricilla princess priscila priscilla priya prudence queen queenie quiana
  rachael racheal rachel rachele rachell rachelle racquel raeann raegan raelyn raelynn rafaela raina ramona rana randa raquel raylene rayna reanna reba rebeca rebecca
  rebecka rebekah regina reina rena renae renata renea renee renita reta retha retta reva reyna rhea rhianna rhiannon rhoda rhonda ria rianna richelle rihanna rileigh rina
  risa rita rivka riya roberta robyn rochelle rolanda romona rona ronda ronna ronni rosa rosalee rosalia rosalie rosalina rosalind rosalinda rosaline rosalyn rosamond
  rosanna rosanne rose roseann roseanna roseanne rosella roselyn rosemarie rosemary rosetta rosia rosie rosina rosita roslyn rowena roxana roxane roxann roxanna roxanne
  roxie rubi rubie ruby rubye ruth ruthann ruthie ryleigh sabina sabra sabrina sade sadie sahara salena salina sallie sally salma samantha samara samaria samatha samira
  samiya samiyah sana sanaa sandi sandra saniya saniyah sanjuanita santa sara sarah sarahi sarai sari sariah sarina sarita saundra savana savanah savanna savannah scarlet
  scarlett selah selena selene selina selma serena serenity serina shaelyn shaina shakira shalonda shameka shamika shana shanae shanda shandra shanell shanelle shani shania
  shanice shanika shaniqua shanita shaniya shanna shanta shantel shantell shara sharee sharen shari sharla sharlene sharon sharonda sharron sharyn shasta shauna shawna
  shayla shaylee shayna sheena sheila shelbi shelbie shelia shelley shelli shelly sheree sheri sherie sherilyn sherita sherlyn sherri sherrie sherry sherryl sheryl sheyla
  shianne shiela shira shirlee shirlene shirley shonda shonna shoshana shreya shyann shyanne shyla sibyl siena sienna sierra silvia simona siobhan skyla sofia sofie soledad
  sommer sondra sonia sonja sonya sophia sophie soraya spring staci stacia stacie star starla stefani stefanie stefany stella stephaine stephani stephania stephanie
  stephany stephenie stormie sudie sue suellen summer sunshine susan susana susann susanna susannah susanne susie suzan suzann suzanna suzanne suzette suzie suzy sybil
  syble sydnee sydni sydnie sylvia symone tabatha tabetha tabitha talia taliyah tamara tameka tamela tamera tami tamia tamie tamika tamiko tammi tammie tammy tamra tana
  tanesha tangela tania tanika tanisha taniya taniyah tanna tanya tara tarah taryn tasha tasia tatiana tatianna tatyana tawana tawanda tawanna tawny tawnya taya tayla teena
  tena tenisha tenley tera teresa terese teresita teressa teri terra terri terrie tess tessa tessie thalia thea theda thelma theodora theresa therese thomasina tia tiana
  tianna tiara tiarra tiera tierney tierra tiffani tiffanie tiffany tillie tina tisha tomasa tomeka toni tonia tonja tonya tosha toya tracee traci tracie treasure trena
  tresa tressa tressie treva tricia trina trish trisha trista trudi trudie trudy twila twyla tyanna tyesha tyra una ursula vada valarie valencia valentina valeria valerie
  valery valorie vanesa vanessa vannessa veda velda velma velva venessa venita venus vera verda vergie verla verna vernetta vernita verona veronica vesta vianey vickey
  vicki vickie vicky victoria vida vienna vikki vilma vina vincenza viola violet violeta violette virgie virginia viridiana vita viva viviana vivien vivienne vonda wanda
  wendi wendy wilda wilhelmina willa willow wilma windy winifred winnie winnifred winona wynona wynter ximena xiomara xochitl yadira yahaira yajaira yamilet yamileth yanira
  yara yareli yaretzi yaritza yasmeen yasmin yasmine yazmin yesenia yessenia yessica yetta yolanda yolonda yoselin yuliana yulissa yvette yvonne zahra zaida zainab zaira
  zandra zaniyah zara zaria zariah zariyah zelda zella zelma zena zenobia zina zoe zoey zoie zola zona zora zula zulema
`.trim().split(/\s+/))
