import { onDemand } from '../onDemand.ts';

/**
 * Given names that tell a man from a woman wherever they are borne, the commoner ones of nine European languages and of
 * those who are in their news. Those that do not (Andrea, Jean, Kim, Robin) stand apart: there the page has to tell.
 */

/** Without accents, in lower case: capitals and hasty hands leave them out. */
const plain = (name: string) => name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
const list = (text: string) => onDemand((): ReadonlySet<string> => new Set(plain(text).trim().split(/\s+/)));

const men = list(`
  ivo loris ettore fulvio bernabé darío dario gregorio duarte joaquim aldo darnell luka micah sandro emmett bartek alberto mateo rutger
  oleg mandla takeshi cormac eoin ezra maël afonso zeca adalberto anselmo baltasar casimiro clemente evaristo fermín leandro
  lisandro nazario norberto olegario romualdo severino silvano ubaldo valerio vittorio wilfredo
  aaron babak chip edvin fabrizio paco rod abdul abdullah abraham achim adam adrian agustín ahmad ahmed alan albert alejandro aleksander aleksandr
  alessandro alexander alexei alfred alfredo allen amer amit anders andreas andrei andrew andrey andrés andrii andrij
  andrzej anil anthony antoine anton antonio armando armin arno arnold arthur arturo arun arvind ashok asif austin axel
  álvaro ángel åke barack barry bartosz bastian ben benedikt bengt benjamin bernard bernd bernhard bernie bert bertram
  bilal bill birger björn bob bobby bodo bogdan bogusław boris brad bradley brandon brendan brent brett brian bruce
  bruno bryan burkhard byron camilo carl carlo carlos carsten césar chad charles charlie chester christian christof
  christoph christopher chuck clarence clark claudio clemens clément cliff clifford clint clyde cody colin conrad cory
  craig cristian cristiano cristóbal cyril czesław damián damon dan daniel danilo danny dante dariusz darren darryl
  dave david davide dean deepak dennis derek detlef detlev dick diego dieter dimitris dirk dmitri dmitrij dmitry dmytro
  domenico dominic dominik don donald donnie doug douglas dragan duncan dustin dwayne dwight earl eberhard ed eddie
  edgar edmund edoardo eduardo edward edwin egon ekkehard eli elias elijah elmer emanuel emil emilio emmanuel emre enno
  enrico enzo eren eric erik ernest ernst esteban ethan eugene eugenio evan everett étienne fabian fabio fabrice falk
  federico felipe felix ferdinand ferenc fernando filip filippo finn flavio florent florian floyd francesco francisco
  franco françois frank franz fred freddie frederick frederik fredrik frédéric friedrich fritz gabriel gaël garrett
  gary gavin gábor gene geoffrey georg george georges gerald gerard gerd gerhard germán gernot gero gerry gérard gianni
  gilbert gilberto gilles giorgio giorgos giovanni giuseppe glen glenn gonzalo goran gordon gottfried göran graham greg
  gregor gregory grégoire grzegorz guido guilherme guillaume gunnar gustav gustavo guy günter günther györgy hakan
  hamza hank hannes hanno hans harald harold harry hartmut harvey hassan hauke håkan hector heiko heiner heinrich
  helmut hendrik henri henrik henry henryk herbert herman hermann hervé héctor hiroshi holger homer horst howard hubert
  hugh hugo hussein ian ibrahim ignacio igor imran inácio ingo ingvar irving isaac isaiah ismail istván ivan iván jacek
  jack jacob jacopo jacques jaime jake jakob jakub jamal james jannik janusz jared jarosław jason jasper javier jay jeb
  jed jeff jeffrey jens jeremiah jeremy jermaine jerome jerry jerzy jesús jewgeni jérôme jim jimmy jiří joachim joaquín
  joão joe joel joey johan johann john johnny jon jonas jonathan jorge josef josep joseph josé joshua jost józef jörg
  juan juanma julian julien julio julius jurij justin justus jürgen kai kamil karim karl karsten kaspar kazimierz
  keegan keir keith kelvin kemal ken kenji kenneth kent kevin khalid kilian kirk kjell klaus kofi konrad konstantin
  kostas kristoffer krzysztof kurt kwame kyle lance larry lars laurent ottó sándor jános péter zoltán tamás attila zsolt balázs csaba andrás gergely gergő krisztián levente márton máté
  miklós mihály ákos ádám dávid bence dániel imre béla géza gyula kálmán lajos pál róbert szabolcs vilmos endre árpád
  lászló leandro lech leif lennart leo leon
  leonard leonardo leonel leonhard leroy lester leszek levi lewis lionel lloyd logan lorenz lorenzo lothar lou louis
  lowell luc luca lucas luciano ludger ludwig luigi luis luiz lukas luke luther lutz lyle maciej mads magnus mahmoud
  malcolm malte manoj manuel marc marcel marcelo marcin marco marcos marcus marek mariano mario marius mariusz mark
  marko markus marlon marshall martin marvin massimo mateusz mathias mathieu matías mats matt matteo matthew matthias
  maurice mauricio maurizio mauro max maximilian mehmet melvin michael michał michel mickey miguel mikael mike milan
  miloš milton mirko mirosław mitch mitt mohamed mohammad mohammed moisés moritz morris morten muhammad murat mustafa
  mykola narendra nasser nate nathan neal ned neil nelson newt nicholas nick nico nicolas nicolò nigel niklas nikolai
  nikos nils noah norbert norman olaf ole olek oleksandr oliver olivier olle olof omar omer orhan orlando oscar oskar
  osmar osvaldo otis otto owen óscar ömer pablo paolo pascal patrick paul paulo pavel pawel paweł pär pedro peer per
  perry pete peter petr péter philip philipp philippe phillip piero pierre pietro piotr preston przemysław quentin
  radosław rafael rafał rahul raimund rainer rajesh rakesh ralf ralph ramon ramón randall randy rashid rasmus raúl ravi
  ray raymond recep reggie reginald reinald reiner reinhard renato renaud rené rex rhys ricardo riccardo richard rick
  rob robert roberto rodney rodolfo rodrigo roger roland rolf romain roman ron ronald rory ross roy royce ruben rubén
  rudi rudolf rudy rufus rui rupert russ russell rusty rüdiger ryan ryszard salvatore samer samir sammy samuel sanjay
  santiago saul scott sean sebastian sergei sergej sergey sergio serkan seth sébastien shane shehbaz sherman shigeru
  shinzo silas silvio simon sönke spencer staffan stan stanisław stanley stefan stefano sten stephan stephen steve
  steven stewart stéphane stuart sunil suresh svante sven sylvain szymon søren sławomir tadeusz takashi tamer tariq ted
  terence terrence theo theodor theodore thiago thibault thierry thilo thomas thorsten tiago till tilman tim timo
  timothy tobias todd tom tomas tomasz tomás tommaso tommy tony torben torbjörn torsten travis trent trevor troy tyler
  tyrone ugo ulf uli ulrich umar umberto urs uwe valentin vance vasco vaughn václav veit vernon vicente victor vijay
  vikram viktor vincent vincenzo vinzenz virgil vítor vladimir volkan volker volodymyr wade waldemar walter warren
  wassili wayne wendell werner wesley wieland wiesław wiktor wilbur wilfried wilhelm will willard willi william willie
  winfried winston witold wladimir wojciech wolfgang wolfram władysław włodzimierz xaver xavier yann yannick yannis
  yasser yevhen youssef yuri yusuf yves zach zachary zane zbigniew zdeněk zdzisław zenon zoltán zoran łukasz olav geir
  odd øystein øyvind tore terje trond ståle svein rune ketil kjetil espen eirik håvard sigurd asbjørn bjarne arne
  mogens troels jeppe kasper ulrik jørgen kåre aleksandar alvin arvid börje mieczysław иван владимир дмитрий сергей
  александр алексей андрей михаил николай виктор юрий олег игорь павел максим евгений анатолий константин роман
  григорий василий вячеслав борис артём денис антон кирилл станислав леонид валерий эдуард рамзан володимир петро
  андрій дмитро олексій сергій юрій микола samson sipho thabo osama salman usman abdulaziz hamid hossein javad mahdi
  reza saeed fumio yuichiro yoshihiko kenta hiroki akira ahmet erdal aron asher avi benny ehud moshe shlomo uri yair
  yoav cillian declan eamon fergus killian liam niall padraig seamus tadhg connor conor gareth dylan gethin huw ivor
  alun alistair alasdair angus hamish iain ewan euan callum calum murdo piers giles
  tomáš jaroslav miroslav františek ladislav vojtěch ondřej radek luboš lukáš
  matti juha pekka antti jari kari mikko heikki jukka sauli petteri esa ville lauri
  hüseyin osman ramazan süleyman burak cem ekrem özgür selahattin
  ion gheorghe vasile nicolae mihai florin călin cătălin nicușor ștefan
  олександр михайло василь іван віктор тарас руслан
  jános sándor tamás attila árpád jón guðmundur ólafur björgvin óttar
  γιώργος γιάννης κώστας νίκος δημήτρης κυριάκος αλέξης παναγιώτης
  aarav aditya aidan aiden ajay akash alec allan anand andre andy ankit archie arjun bryce caleb calvin cedric clive curt
  curtis cyrus damian damien darrell derrick desmond devin dexter duane elliot elton garry gaurav geoff graeme gregg
  harish horace jarrod jonah josh kenny kieran krishna kristian laurence lawrence manish marty mathew mohan mukesh
  nathaniel naveen nikhil percy phil pradeep prakash pranav ramesh raphael robbie roderick rohan rohit ronnie rudolph
  sachin sandeep santosh shaun sheldon sid suresh sylvester toby tristan vince vinod vivek yash zack
  abel adebayo adil adolfo akinwumi alain alban alexandru amadou amadu amir amos anatole andris ansel anselm aristide
  arttu asger augustin aurelio aymeric babacar baptiste basil bassem bastien benoît blaise boubacar bram brice bülent
  cees chidi chinedu corentin cornelis cristóvão cyprien cédric daan dagfinn deng dermot diarmuid dieudonné donncha
  edgardo efraín eino eliot emeka enda ernesto eusebio evandro ezequiel fadi faisal farid fausto fermín fidel finbarr
  firas florentin gaspard gaston gaétan ghassan giacomo gijs gintaras giulio godfrey gustaf gwilym haakon habib haruki
  haruto hasan henk henning hideo hugues iker ilya ismaël ivar iñaki iñigo jaap jalil jarmo jaume jelle jelmer jeroen
  johannes jokin jordi joris jurgen jussi kaito kamal karthik kazuo kees kenan kjartan koen koenraad kunal kwabena
  kwasi lamine lasse laurens lorcan loïc lubomír lukasz maarten maciek mahesh mamadou markku martín mathis maxence
  menno mert mihail milo mircea moussa nabil naoki narciso nikolaj nikolas njål nobuo norberto nuno obinna octavio
  oisín okechukwu olu omid onur osvald ousmane owain patricio pieter pádraig pål rafe rajiv rami randolph rashad
  ravindra reijo remco reuben ricard ronan roque ruairí ruud rémi saad sander satoshi selim sergi shinji shlomi
  siddharth siegfried sigmund sjoerd sota stellan stijn sulaiman sékou sølve taavi tadashi tahir tancredi tarik taro
  thijs tiemen timothée tobiasz toivo tolga tomohiro tunde uday valdir valère vasilis venkat victorien vikas vilhelm
  waleed walid wietse willem wim wout xabier xavi yasin yiannis yohan younes yousef yukio zaid zaki zeki zygmunt
`);

const women = list(`
  wilhelmina agatha noelia clémence leona mirella bronwyn morag hermione araminta océane ximena ainhoa amaia ludovica femke anouk maaike
  gunilla siv pirjo chioma thandi nomsa lerato priyanka adelaida benedetta casilda domitila eulalia fabiola graciela herminia
  iolanda leocadia ludmila milagros nicoletta ofelia priscila remedios teodora virtudes zulema
  abigail ada adele adriana agata agnes agnieszka aisha alana alba aleksandra alessandra alexandra alice alicia alina
  alison amanda amber amelia amelie amina amy ana anaïs anastasia anette angela angelika anika anita anja anke ann anna
  annabel annalena anne annegret anneke annelie anneliese annette annie annika antje antonella antonia april ariane
  arlene astrid audrey aurélie ava aylin ayşe barbara bärbel beata beate beatrice beatrix beatriz becky belén benedetta
  bernadette beth bettina betty beverly bianca birgit birgitta blanca bonnie bożena brenda brianna bridget brigitte
  britt britta camilla candace carla carly carmen carol carolina caroline carolyn carrie cassandra caterina catherine
  cathy cecilia celeste cécile céline charlotte chelsea cheryl chiara chloe chloé christa christel christelle
  christiane christina christine cindy claire clara claudia colleen concepción cora corinna corinne cornelia cristina
  crystal cynthia daisy daniela danielle danuta daphne darlene dawn deb debbie deborah debra delia delphine denise
  diana diane dolores donna dora doreen doris dorota dorothea dorothy ebba edda edith edna eileen ekaterina elaine
  eleanor elena elisa elisabeth elizabeth elke ella ellen ellie elsa elvira emilia emilie emily emma emmanuelle erica
  erika erin estelle esther eugenia eva evelyn ewa ewelina élodie fatima fatma federica felicia felicity fiona florence
  frances francesca franziska frauke frida frieda friederike gabriela gabriella gabrielle gail gemma geneviève georgia
  georgina geraldine gerda gerlinde gertrud gesa gina ginger giorgia giovanna gisela giulia glenda gloria grace grażyna
  greta gretchen gudrun gun gwen halina hanna hannah harriet hatice heather hedwig heidi heike helen helena helga
  henrietta henrike hélène hilary hilda hildegard hillary holly ida ilaria ilona ilse imke ina ines inga inge ingeborg
  inger ingrid irena irene iris irmgard isabel isabella isabelle isolde ivana ivanka ivonne iwona jacqueline jadwiga
  jana jane janelle janet janice janina janine jasmin jasmine jeanette jeanne jenna jennifer jenny jessica jill joan
  joanna jocelyn jodie johanna jolanta josefina josephine josie joyce juanita judit judith judy julia juliana julianne
  julie justyna jutta kamala karen karin karina karla katarina katarzyna kate katharina katherine kathleen kathrin
  kathryn kathy katie katja katrin kerstin kimberly kinga kirsten kirstin klara krista kristen kristin kristina
  krystyna larissa laura lauren lea leah leila lena leonie lidia lilian lillian lily lina linda lisa liz liza lola
  lorena loretta lorna lorraine lotte louisa louise lucia lucie lucy luisa luise lydia maddalena madeleine magdalena
  maike maja malin mandy manon manuela mara marcia mareike maren margaret margarete margarita margot margrethe
  marguerite maria marianne marie marilyn marina marisa marissa maría marjorie marlene marta martha martina martine
  mary mathilde matilda maureen maxine małgorzata megan meike melania melanie melinda melissa mercedes meredith mette
  mia michalina michelle mildred milena millie minna miranda miriam mirjam molly mona monica monika monique muriel myra
  nadia nadine nancy naomi natalia natalie nataliia natascha natasha nathalie nele nellie nicole nikki nina noemi noemí
  nora nuria oksana olena olga olivia paloma pamela paola patricia patrizia patty paula paulette pauline penelope penny
  petra philippa phyllis pia pilar priscilla priya rachel ramona raquel rebecca rebekka regina regine renata renate
  renée rhonda ricarda rita roberta rocío romy ronja rosa rosalind rosanna rosemary rosie roswitha roxana roxanne ruth
  sabina sabine sabrina sadie sally salma samantha sandra sara sarah saskia savannah selina selma serena sharon shauna
  sheila shelley sherry shirley sibylle sigrid silke silvia simona sinéad sofia solveig sonia sonja sophia sophie
  stefanie stella stephanie stéphanie susan susana susanna susanne suzanne svenja svetlana svitlana sylvia sylvie tabea
  tamara tania tanja tara tatiana tatjana teresa teri tessa thea thelma theresa tilda tina trudy ulla ulrike ursula
  urszula uta ute valentina valeria valérie vanessa vera verena veronica veronika vicky victoria viktoria viktoriya
  viola virginia virginie viviane waltraud wanda wendy wiebke wilma winifred yasmin ylva yolanda yvonne zara zoe zoë
  zofia zuzanna kirsti ragnhild siri tonje hege marit randi gro pernille birgitte liv ragna elżbieta мария анна елена
  ольга татьяна наталья ирина екатерина светлана юлия марина людмила валентина галина дарья ксения анастасия виктория
  софия олена наталія юлія ірина abby kayla haley hailey kaitlyn caitlin paige latoya tamika keisha layla zainab joanne
  kaja lucía maeve norma peggy renee selena siobhan tammy tasha tiffany valerie vivienne whitney yvette
  hana lenka kateřina markéta jitka zdeňka věra alena zuzana šárka tereza ludmila
  sanna riikka päivi tuula anneli kaisa marja leena elina
  emine zeynep elif meral canan özlem
  ioana mihaela andreea raluca maia
  оксана тетяна світлана ганна катерина марія
  mária zsuzsa judit mónika tímea réka eszter orsolya szilvia nikolett enikő ágnes katalin erzsébet zsuzsanna ildikó krisztina éva nóra guðrún sigríður katrín
  μαρία ελένη κατερίνα σοφία νόρα
  aileen allison alyssa angie anjali annelies ariana belinda bethany brittany candice cassidy celia charlene christy
  connie constance courtney deepa divya eliza eloise genevieve giselle gladys imogen jodi juliet juliette kara katrina
  katy kavita keira kelsey kendra kristine kylie lakshmi laurel lizzie lois lori lucille lucinda mabel maggie meena
  meghan neha nisha noelle polina pooja preeti rania rekha ritu robyn rochelle rosalie shawna shelby sheri sherri
  shreya shruti sneha sonya sunita swati tabitha tanya terri tess therese tonya tricia trina trisha velma
  aaliyah abena adaeze adela adelina afua agathe agnese agneta aida ailsa aino akiko albertina alejandra alexandrine
  alexia alix allegra alma almudena amara amparo amália ananya anaya angélica annelise annemarie annick anoush
  antonietta antonina aoife apolline araceli ariadne armelle arwa asha aslı asma audra aurelia aya ayumi azadeh aïcha
  aïssatou begoña berta bodil brigid bronwen bruna burcu bárbara béatrice bérénice capucine carina carmela carole
  cecily celina chantal charlène chiamaka chiyo ciara clarisse claudine clementina clotilde clémentine conceição
  consuelo cosima cristiana cátia dagmar dagny daria dariela debora deirdre demet dilek diya dorothée délia ebru eda
  elfriede elin eline elodie encarnación esma esme eulalia eunice fabienne fanny farah fareeda farida fernanda filipa
  filomena flavia fleur frédérique fumiko funda fátima garance gaëlle genoveva ghislaine gillian ginevra gisèle
  guadalupe gülay gülşen hadia hafsa hanae hanan hannelore haruka heba hedda heléna henriette hiba hilde hiromi
  hortense ikram imani imelda inmaculada inês iracema isadora isaura isha isolda itziar ivette jacinda jacinta janaína
  jelena johanne jolana josette josiane josée jovana joëlle kamila karoline keiko khadija kirsi kjersti klára kumiko
  lara latifa laure laurence leire leonor leticia letizia leïla lieke liesbeth lieselotte ligia linnea lise livia
  lluïsa loubna lucile ludivine línea maartje macarena madalena maddison magali maha mahnaz maiken maite malika manal
  marcela marei margaux margherita margriet mariam mariana marianna marieke marielle marijke mariko maritza marlies
  ornella pam yara marloes marthe maryam maud mayumi maëlle maïté mechthild meera mehwish melek merel meryem michaela michiko mireia
  mireille mirela miroslava morwenna mélanie méline nada nadja nadège nafisa naima naledi nawal nerea nermin neus
  ngozi niamh nieves nilüfer nour nuala nursel oana odette odile olívia ottavia ottilie padma pascale pernilla perrine
  philomena purificación pénélope rachele rachida raffaella raisa raphaëlle reem roisin rosalía rosamund rosana
  rosario rosella rossella rukhsana róisín saanvi sabah safiya saima salomé samira sanaa sandrine sanne saoirse sarita
  sawsan seda sevgi shabana shanice shirin shona sibel sidonie signe sigrun silje sinem siobhán solange soledad solène
  soraya stine suzana svea tamsin teodora terhi thandiwe thérèse tiina tilde tineke tomoko trine tuulikki tülay
  valborg vendela vibeke vigdís violaine violeta véronique wafa waltraut yael yasemin yasmina yesenia yetunde yoko
  yoshiko yuki yuko yumiko zahra zeineb zita zohra zoé zsófia zélie ángela éloïse émilie évelyne şebnem
`);

/** Given names that both bear, here or elsewhere. */
const both = list(`
  alex andrea ali alexis ariel ashley blake cameron camille casey chris claude corey dana daniele deniz dominique
  drew elliott francis gabriele jackie jamie jan jean jesse jessie jo jordan kelly kerry kim lee lesley leslie lindsay lindsey lynn
  marion maxime michele morgan nicola noel noor pat quinn robin sacha sam sandy sascha sasha shannon shawn sidney
  simone stacey stacy sydney terry tracey tracy val vivian wei`);

/** Whether a given name is a man's or a woman's; undefined where it can be both, or is not known. */
export function genderOfGivenName(name: string): 'm' | 'f' | undefined {
  const lower = plain(name);
  if (men().has(lower)) return 'm';
  return women().has(lower) ? 'f' : undefined;
}

/** Whether a word is known for a given name, of whomever; of a double name (Jean-Luc) the first part decides. */
export function isGivenName(word: string): boolean {
  const lower = plain(word).split('-', 1)[0] ?? '';
  return men().has(lower) || women().has(lower) || both().has(lower);
}
