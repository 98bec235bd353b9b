/** What somebody is called by trade or office, in a text of its own behind the name: `Co-founder and Chief Architect`. */
const role =
  /^(?:head|chief|senior|junior|lead)\s|\b(?:co-?founder|founder|ceo|cto|cmo|cfo|coo|chief|officer|president|vp|director|manager|head of|lead|engineer|developer|architect|analyst|consultant|strategist|specialist|coordinator|expert|representative|fellow|member|editor|writer|reporter|correspondent|columnist|journalist|contributor|producer|professor|researcher|research|scientist|physician|attorney|lawyer|counsel|partner|advis[eo]r|educator|teacher|coach|trainer|designer|marketer|marketing|qa|gardener|chef|photographer|nutritionist|dietitian|therapist|psychologist|redakteur(?:in)?|redattor[ei]|redactora?|rédact(?:eur|rice)|journaliste)s?\b/iu;

/** Whether a short text tells somebody's trade or office, and names nobody. */
export const isRole = (text: string): boolean => text.length < 90 && role.test(text);
