/** The letter that asks an employer to come along for a day. It is Dutch whatever language the page is in: the employer reads it. */
export const dayLetter = {
  subject: ({ title }: { title: string }) => `Mag ik een dag meelopen? (${title})`,
  hello: 'Dag,',
  saw: ({ title }: { title: string }) => `Ik zag jullie vacature “${title}”.`,
  sawAt: ({ title, place }: { title: string; place: string }) => `Ik zag jullie vacature “${title}” in ${place}.`,
  can: ({ list }: { list: string }) => `Dit kan ik al: ${list}.`,
  ask: 'Ik wil het werk graag van dichtbij zien. Mag ik een dag meelopen?',
  when: 'Welke dag past voor jullie?',
  bye: 'Vriendelijke groeten',
};
