/**
 * Write for an eighth-grade reader: Flesch-Kincaid grade 6 to 8 and Flesch ease 50 in English, INFLESZ 55 in Spanish.
 *
 * A statutory term, a name, an address or a number counts as one short word, so the law's own words are not held
 * against the writer. Headings and short labels do not count; a text of less than 100 words is not graded, as
 * Flesch's formulas are made for samples of that length.
 *
 * @why  Notices must be comprehensible (47 CFR 64.2008(c)(4)). The Social Security Administration's standard for
 *       notices asks for grades 6 to 8; California's insurance privacy rule for a Flesch ease of 50.
 * @fix  Mend the sentences that are named, worst first: split them, and put short words for long ones.
 * @checks J-SSA-1 J-CA-26894 J-ES-INF J-ES-FH
 *
 * @example invalid
 *   Federal law establishes that customers have a right to confidentiality of the information generated through their
 *   use of telephone service, and imposes on the company a corresponding obligation to protect it. The company
 *   requests authorization to use that information for communicating promotional offers regarding additional services.
 *   The information consists of the configuration, destination and duration of calls, together with billing details.
 *
 *   A customer may communicate disapproval electronically or by telephone at any hour, without any expense. Failure to
 *   communicate disapproval within thirty days constitutes approval. Disapproval will not alter the services provided.
 *   A preference remains effective until the customer revokes it. Representatives are available continuously to assist
 *   with modification of preferences previously communicated.
 *   => The words read at grade 17.4 (Flesch-Kincaid), with a reading ease of -4 (Flesch).
 * @example valid
 *   You have a right to keep your phone records private. We have a duty to protect them. The law calls these records
 *   customer proprietary network information (CPNI). They tell us which plan you have, whom you call, how long you
 *   talk and what you pay. May we use them to offer you internet service? Only our own sales team would see them.
 *   If you say nothing within 33 days after we mail this letter, we will take it that you agree. To say no, call
 *   555-555-0142 at any hour, or send back the card. You may say no, or change your mind, at any time. Saying no does
 *   not change the service you have. Your answer stands until you change it.
 * @example valid opt-in-notice es
 *   Usted tiene derecho a que sus registros sean privados. Nosotros tenemos el deber de cuidarlos. La ley los llama
 *   información de la red propiedad del cliente (CPNI). Dicen qué plan tiene, a quién llama, cuánto habla y cuánto
 *   paga. ¿Podemos usarlos para ofrecerle internet? Solo los vería nuestro equipo de ventas. Si no quiere, no haga
 *   nada. Si quiere, llame al 555-555-0142 o firme esta hoja y mándela. Puede decir que no, o cambiar de idea, cuando
 *   guste. Decir que no en nada cambia el servicio que ya tiene. Lo que nos diga vale hasta que usted lo cambie. Si
 *   tiene dudas, llámenos de lunes a viernes y le ayudaremos con gusto en su idioma.
 */

import { defineRule } from './define-rule.js';
import { plainDocumentOf } from './plain/document.js';
import { type Grade, gradeEnglish, gradeSpanish } from './plain/grade.js';
import { worstSentences } from './plain/worst.js';
import { countsOf, hardestSentences } from './readability/hardest.js';
import { report } from './report.js';

const FEWEST_WORDS = 100;

export const plainReadingGrade = defineRule('plain-reading-grade', (tree, file) => {
  const document = plainDocumentOf(tree, file);
  if (!document) return;
  const counts = countsOf(document.sentences);
  if (counts.words < FEWEST_WORDS) return;
  const grade: Grade = document.words.language === 'es' ? gradeSpanish(counts) : gradeEnglish(counts);
  if (!grade.isHard) return;
  report(file, {
    ...grade.source,
    reason: grade.reason,
    expected: `${grade.aim} Mend the sentences named here first, the hardest first.`,
    related: worstSentences(document, hardestSentences(document.sentences, grade.hardness), file),
  });
});
