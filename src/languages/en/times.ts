const TIME_OF_DAY =
  /\b(?:(?:early |late )?(?:this |in the |on the )?(?:morning|afternoon|evening|night)(?= of\b|\b)|(?:at |around )?\d{1,2}(?::\d{2})? ?(?:a\.m\.|p\.m\.|am\b|pm\b)|(?:at )?\d{1,2}:\d{2}(?: (?:local|Moscow|Kyiv|Beijing|Washington) time)?|(?:at )?noon)/i
const DURATION =
  /\b(?:(?:more than|over|about|nearly|almost|around) )?(?:an?|one|two|three|four|five|six|half|\d{1,3})[- ](?:and a half[- ])?(?:hour|minute)s?(?:[- ]long)?\b|\blasted (?:for )?(?:(?:more than|over|about|nearly|almost|around) )?[\w -]{1,24}?(?:hours?|minutes?)\b/i

/** Times of day and lengths of talks: "in the evening", "at 3 p.m."; "a two-hour meeting", "lasted over an hour". */
export const TIMES = { timeOfDay: TIME_OF_DAY, duration: DURATION } as const
