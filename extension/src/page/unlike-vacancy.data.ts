/** Hosts of frames that never hold a vacancy: maps, films, advertising, forms against robots, cookie notices. */
export const NOT_A_VACANCY =
  /(?:^|\.)(?:google\.[a-z.]+|gstatic\.com|youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|openstreetmap\.org|doubleclick\.net|googlesyndication\.com|facebook\.com|recaptcha\.net|hcaptcha\.com|cookiebot\.com|onetrust\.com)$/i;

/** Addresses of frames in which sites show vacancies of another one. */
export const LIKE_A_VACANCY = /vacatur|vacanc|\bjobs?\b|career|recruit|talent|sollicit|emploi|werken/i;
