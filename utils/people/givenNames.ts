/**
 * Given names that tell a man from a woman wherever they are borne, the commoner ones of nine European languages. Left
 * out are those that do not (Andrea, Jean, Kim, Robin): where a name is not here, the page has to tell.
 */

const list = (text: string) => new Set(text.trim().split(/\s+/));

const men = list(`
  aaron adam adrian alan albert alejandro alessandro alfred alfredo allen andrew andrés andrzej anthony antoine anton
  antonio arnold arthur axel barack barry bartosz ben benjamin bernard bernd bernhard bill björn bob boris brad brandon
  brendan brian bruce bruno bryan carl carlo carlos charles charlie christian christoph christopher chuck claudio clément
  conrad craig daniel dante dariusz dave david davide dennis detlef diego dieter dmitry domenico dominik don donald doug
  douglas duncan ed edgar eduardo edward edwin emil emmanuel enrico eric erik ernst étienne eugene evan fabio felix
  fernando filip florian francesco francisco françois frank franz fred frederick friedrich gary geoffrey georg george
  georges gerald gerard gerhard giovanni giuseppe glenn gordon graham greg gregory guillaume gustav guy hans harald harold
  harry heinrich helmut henri henrik henry herbert hermann horst howard hubert hugh hugo ian igor isaac ivan jack jacob
  jacques jakob jakub james jason javier jay jeff jeffrey jeremy jerome jerry jesús jim jimmy joachim joaquín
  joe joel johan johann john johnny jon jonas jonathan jorge josé josef joseph joshua juan jürgen julien julio justin
  karl keith ken kenneth kevin klaus konrad krzysztof kurt larry lars laurent leo leon leonard leonardo lloyd lorenzo
  louis luca lucas ludwig luigi luis luke magnus manuel marc marcel marcin marco marcus marek mario mark markus martin
  mateusz matteo matt matthew matthias maurice max maximilian michael michał michel miguel mike mikael mitch mitt
  nathan ned neil nicholas nick nicolas nigel nils norbert norman olaf oliver olivier oscar oskar otto owen pablo paolo
  pascal patrick paul pavel pedro per pete peter philip philippe phillip pierre pietro piotr rafael rafał ralf ralph raúl
  ray raymond reinhard rené ricardo richard rick rob robert roberto rodrigo roger roland rolf roman ron ronald roy rudolf
  rupert rusty ryan salvatore scott sean sébastien sebastian sergei sergio seth simon stanisław stefan stefano stephen
  steve steven stuart sven ted terence theodor theodore thomas thierry tim timothy tobias todd tom tomás tomasz
  tony travis tyler ulrich uwe victor vincent vincenzo vladimir volker walter warren werner wilhelm will william wolfgang
  wojciech xavier yves zachary zbigniew`);

const women = list(`
  abigail ada adriana agata agnes agnieszka alba alexandra alice alicia alina alison amanda amelia amy ana anastasia
  angela angelika anita anja anke ann anna anne annette annie annika antonia april astrid audrey aurélie ava barbara
  beata beate beatrice beatriz becky bernadette beth betty beverly birgit birgitta bonnie brenda bridget brigitte britta
  camilla carla carmen carol carolina caroline caterina catherine cathy cécile cecilia céline charlotte chelsea chiara
  christina christine cindy claire clara claudia colleen concepción cristina cynthia daniela dawn deborah debbie debra
  denise diana diane dolores donna doris dorota dorothea dorothy ebba edith eileen elaine eleanor elena elisa elisabeth
  elizabeth ella ellen élodie elsa emily emma erica erika erin esther eva ewa federica felicity fiona florence frances
  francesca franziska gabriela gabriella gail gemma gerda ginger gina giorgia giovanna giulia gloria grace
  greta gudrun gwen hannah harriet heather heidi heike helen helena hélène helga hilary hilda hildegard hillary holly
  ilaria ilona ilse ines inga ingrid irena irene iris isabel isabella isabelle ivana ivanka jacqueline jana jane janet
  janice jennifer jenny jessica jill joanna johanna josefina josephine joyce juanita judith judy julia juliana julie
  justyna karen karin karina katarina katarzyna kate katharina katherine kathleen kathryn kathy katie katja katrin kerstin
  kirsten klara kristen kristin kristina laura lauren lena linda lisa liz liza lola loretta lorena louise lucia lucie
  lucy luisa lydia maddalena madeleine magdalena małgorzata manuela mareike margaret margarita margot marguerite maria
  maría marianne marie marina marta martha martina mary mathilde matilda megan melania melanie melinda mercedes
  meredith mia michelle minna miranda miriam molly monica monika nadia nancy natalia natalie natasha nathalie nina nora
  olga olivia paloma pamela patricia patrizia paula pauline penelope penny petra phyllis pilar priscilla rachel raquel
  rebecca regina renate renata rita roberta ronja rosa rosemary roxanne ruth sabina sabine sabrina sally samantha sandra
  sara sarah serena sharon sheila shirley silvia simona sofia sonia sophie stella stephanie susan susana susanna susanne
  suzanne svetlana sylvia sylvie tamara tania tanja tatiana teresa teri theresa tina ulrike ursula ute valentina valeria
  vanessa vera veronica veronika victoria viola virginia virginie wanda wendy wilma yolanda yvonne zofia zoe zuzanna`);

/** Whether a given name is a man's or a woman's; undefined where it can be both, or is not known. */
export function genderOfGivenName(name: string): 'm' | 'f' | undefined {
  const lower = name.toLowerCase();
  if (men.has(lower)) return 'm';
  return women.has(lower) ? 'f' : undefined;
}
