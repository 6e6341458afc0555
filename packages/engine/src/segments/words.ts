/** Lines (as keys: lower case, without diacritics and punctuation) that are furniture wherever they stand. */
// biome-ignore format: a table of words reads best in rows
export const FURNITURE_LINES: ReadonlySet<string> = new Set([
  'font size', 'text size', 'a a a', 'feedback', 'go to', 'go to top', 'back to top', 'top of page', 'back',
  'back to list', 'back to news', 'to go back to the main article click here', 'official internet resources',
  'skip to main content', 'skip to content', 'skip to navigation', 'skip navigation', 'main navigation', 'main menu',
  'menu', 'navigation', 'toggle navigation', 'search', 'search form', 'search this site', 'close', 'open', 'home',
  'home page', 'homepage', 'site map', 'sitemap', 'share', 'share this', 'share this page', 'share this article',
  'share on', 'share on facebook', 'share on twitter', 'share on linkedin', 'share via email', 'follow us',
  'follow us on', 'tweet', 'like', 'print', 'print this page', 'print version', 'printable version', 'print article',
  'download', 'download pdf', 'pdf', 'email', 'e mail', 'send', 'send to a friend', 'subscribe', 'newsletter',
  'subscribe to our newsletter', 'sign up', 'sign in', 'log in', 'login', 'register', 'comments', 'comment',
  'leave a comment', 'leave a reply', 'add comment', 'post a comment', 'no comments', 'reply', 'cancel reply',
  'name', 'your name', 'your email', 'submit', 'message', 'facebook', 'twitter', 'x', 'linkedin', 'whatsapp',
  'telegram', 'instagram', 'youtube', 'flickr', 'vkontakte', 'zalo', 'viber', 'messenger', 'reddit', 'copy link',
  'copy url', 'rss', 'imprimir', 'compartir', 'contact', 'contact us', 'contacts', 'about', 'about us',
  'privacy policy', 'terms of use', 'terms and conditions', 'legal notice', 'disclaimer', 'accessibility', 'cookies',
  'cookie policy', 'accept', 'accept all', 'accept cookies', 'reject', 'i agree', 'i accept', 'manage preferences',
  'all rights reserved', 'table of contents', 'contents', 'on this page', 'in this article', 'in this section',
  'jump to', 'page contents', 'read more', 'more', 'more details', 'learn more', 'show more', 'load more',
  'view all', 'see all', 'view more', 'all news', 'previous', 'next', 'previous article', 'next article',
  'previous post', 'next post', 'prev', 'listen', 'listen to this article', 'audio', 'video', 'videos', 'photos',
  'gallery', 'photo gallery', 'photogallery', 'advertisement', 'advertising', 'ad', 'sponsored', 'news item',
  'press release', 'news release', 'media release', 'press statement', 'press note', 'feature story', 'news story',
  'key words', 'news', 'latest', 'events', 'media', 'press', 'press releases', 'speeches', 'downloads',
  'publications', 'documents', 'archive', 'archives', 'calendar', 'language', 'languages', 'select language',
  'translate', 'english', 'en', 'fr', 'ru', 'es', 'de', 'ar', 'zh', 'end', 'ends', 'the end', 'end item',
  'end of text', '30', 'tags', 'keywords', 'topics', 'categories', 'category', 'filed under', 'source', 'loading',
  'please wait', 'error', 'javascript is disabled', 'politics', 'business', 'society', 'culture', 'sports', 'sport',
  'world', 'economy', 'environment', 'travel', 'opinion', 'technology', 'entertainment', 'weather', 'exchange rates',
  'currency rates', 'breaking news', 'breaking', 'updated', 'embed', 'zoom in', 'zoom out', 'enlarge',
  'view full size', 'view larger image',
]);

/** A short line that starts so (as a key) is furniture. */
// biome-ignore format: a table of words reads best in rows
export const FURNITURE_STARTS: readonly string[] = [
  'copyright ', 'c copyright', 'all rights reserved', 'skip to ', 'go to ', 'to go back', 'click here', 'back to ',
  'menu ', 'share on ', 'share this', 'share facebook', 'share ', 'follow us', 'follow ', 'sign up ', 'subscribe ',
  'log in ', 'tags ', 'tag ', 'keywords ', 'topics ', 'key words ', 'filed under', 'categories ', 'category ',
  'posted in ', 'editor in chief', 'deputy editor', 'editor ', 'edited by ', 'reporting by ', 'writing by ',
  'license no', 'licence no', 'licence ', 'license ', 'issued by the ministry of information', 'opening hours',
  'office hours', 'working hours', 'business hours', 'visiting hours', 'hours of operation', 'address ',
  'mailing address', 'postal address', 'tel ', 'telephone ', 'phone ', 'fax ', 'hotline', 'e mail ', 'email ',
  'website ', 'web ', 'http', 'www ', 'contact us', 'contact information', 'contact details', 'media contact',
  'press contact', 'for more information', 'for further information', 'for media inquiries', 'for media enquiries',
  'for press inquiries', 'we use cookies', 'this site uses cookies', 'this website uses cookies',
  'by using this site', 'by continuing to', 'cookie', 'powered by', 'designed by', 'developed by', 'created by',
  'hosted by the web', 'views ', 'viewed ', 'read times', 'hits ', 'number of views', 'visits counter',
  'reading time', 'print ', 'font size', 'text size', 'download the ', 'download as ', 'source url', 'last build',
  'page views', 'your browser', 'please update your', 'just click on', 'please enable javascript', 'javascript ', 'comments are closed', 'leave a ',
  'your email address', 'required fields', 'save my name', 'notify me', 'breadcrumb', 'you are here', 'home ',
  'loading ', 'original link', 'permalink', 'short link', 'isbn', 'issn',
];

/** A short line that holds one of these (as a key, between spaces) is furniture. */
// biome-ignore format: a table of words reads best in rows
export const FURNITURE_PARTS: readonly string[] = [
  'all rights reserved', 'click here', 'uses cookies', 'use cookies', 'privacy policy', 'terms of use', 'min read',
  'minutes read', 'minute read', 'open in new window', 'opens in a new', 'external link', 'skip to main',
  'share on facebook', 'facebook twitter', 'twitter facebook', 'follow us on', 'enable javascript', 'unsubscribe',
  'reproduction is authori', 'reproduction without', 'reprint', 'copyright',
];

/** Headings of lists of other news. */
// biome-ignore format: a table of words reads best in rows
export const RELATED_HEADINGS: ReadonlySet<string> = new Set([
  'related news', 'related', 'related readings', 'related reading', 'related articles', 'related article', 'related stories', 'related story',
  'related posts', 'related content', 'related items', 'related materials', 'related topics',
  'related press releases', 'related events', 'see more', 'see also', 'more news', 'more stories', 'more articles',
  'more views', 'more on this', 'more on this story', 'more on this topic', 'more in this section',
  'more from this section', 'more to read', 'other news', 'other news in this section', 'other articles',
  'other stories', 'other materials', 'other publications', 'other press releases', 'other posts', 'others',
  'read also', 'also read', 'read more news', 'read next', 'up next', 'latest news', 'latest', 'latest articles',
  'latest stories', 'latest updates', 'latest posts', 'latest press releases', 'the latest', 'recent news',
  'recent posts', 'recent articles', 'recent stories', 'recent press releases', 'recent', 'news feed', 'newsfeed',
  'news archive', 'all news', 'top news', 'top stories', 'top read', 'top', 'headlines', 'breaking news',
  'most read', 'most viewed', 'most popular', 'popular', 'popular news', 'popular articles', 'popular posts',
  'trending', 'trending now', 'must read', 'editors choice', 'editors pick', 'editors picks', 'recommended',
  'you may be interested in', 'you might be interested in', 'also on the site', 'also on this site',
  'you might like', 'you may also want to read', 'see related',
  'recommended for you', 'you may also like', 'you may like', 'you might also like',
  'you might also be interested in', 'you may also be interested in', 'dont miss', 'further reading',
  'on the same topic', 'on this topic', 'on the topic', 'in the same section', 'similar news', 'similar articles',
  'similar materials', 'similar stories', 'same category', 'same topic', 'in other news', 'news in brief',
  'news of the day', 'todays news', 'news by topic', 'previous news', 'next news', 'news', 'last news',
  'what to read next', 'more headlines', 'more like this', 'also in the news', 'also of interest', 'related coverage',
  'related publications', 'related updates', 'more press releases', 'more statements', 'more updates', 'more publications',
  'similar posts', 'latest publications', 'latest announcements', 'recent publications', 'recent updates',
  'other headlines', 'whats new', 'week in review', 'yene de okan', 'beylekiler', 'sonky habarlar', 'novosti',
  'drugie novosti', 'noticias relacionadas', 'mas noticias', 'otras noticias', 'ultimas noticias',
  'articles similaires', 'a lire aussi', 'lire aussi', 'dernieres actualites', 'plus dactualites', 'berita terkait',
  'berita lainnya', 'berita terbaru', 'tin lien quan', 'tin cung chuyen muc', 'tin moi', 'noticias', 'leia tambem',
  'mais noticias', 'weitere meldungen', 'weitere nachrichten', 'das konnte sie auch interessieren', 'diger haberler',
  'ilgili haberler', 'benzer haberler', 'altre notizie', 'leggi anche', 'внимание', 'читаите также',
  'другие новости', 'последние новости', 'похожие новости', 'новости по теме', 'digar xabarlar',
  'boshqa yangiliklar',
]);

/** A line that starts so (as a key) heads a list of other news: "More from Politics", "Other news in Diplomacy". */
// biome-ignore format: a table of words reads best in rows
export const RELATED_STARTS: readonly string[] = [
  'more from ', 'more on ', 'more in ', 'next in ', 'other news in', 'other news of', 'other news from', 'latest from ',
  'latest in ', 'most read in', 'more stories from', 'more news from', 'related to this', 'news related to',
  'other materials ', 'other stories ', 'other articles ', 'other news on', 'see more news', 'see other news', 'read other news', 'more news on', 'latest headlines', 'most viewed', 'most popular',
];

/** Headings of lists of links, downloads and contacts, whose lines are furniture. */
// biome-ignore format: a table of words reads best in rows
export const LINK_HEADINGS: ReadonlySet<string> = new Set([
  'more information', 'related links', 'related link', 'useful links', 'quick links', 'links', 'important links',
  'external links', 'useful information', 'related documents', 'related files', 'related information', 'attachments',
  'downloads', 'contact information', 'contact details', 'contacts', 'contact us', 'contact', 'our contacts',
  'site links', 'resources', 'official internet resources', 'internet resources', 'partners', 'our partners',
  'services', 'e services', 'follow us', 'connect with us', 'social media', 'tags', 'topics', 'footer',
  'footer menu', 'quick access', 'related pages', 'in this section', 'also in this section', 'useful resources',
  'quick menu', 'archives', 'categories',
]);

/** Headings that stand over the document's own lists (visits, agreements, dates), never over other news. */
// biome-ignore format: a table of words reads best in rows
export const CONTENT_HEADING_WORDS: ReadonlySet<string> = new Set([
  'visits', 'visit', 'agreements', 'agreement', 'treaties', 'treaty', 'legal', 'framework', 'chronology', 'timeline',
  'milestones', 'history', 'evolution', 'ambassadors', 'envoys', 'exchanges', 'meetings', 'documents', 'memoranda',
  'contractual', 'basis', 'consultations', 'dates', 'facts', 'trade', 'statistics', 'relations', 'cooperation',
  'participants', 'members', 'delegation', 'bilateral', 'signed', 'projects', 'programme', 'programmes', 'heads',
  'mission', 'missions', 'dialogue', 'overview', 'background', 'summary', 'recognition',
]);

/** Words of buttons, menus and language bars; a line made of them alone is furniture. */
// biome-ignore format: a table of words reads best in rows
export const BAR_WORDS: ReadonlySet<string> = new Set([
  'facebook', 'twitter', 'x', 'linkedin', 'whatsapp', 'telegram', 'instagram', 'youtube', 'flickr', 'zalo', 'viber',
  'vk', 'ok', 'email', 'mail', 'print', 'share', 'google', 'news', 'pinterest', 'messenger', 'copy', 'link', 'save',
  'pdf', 'rss', 'tweet', 'like', 'imprimir', 'download', 'listen', 'bookmark', 'follow', 'english', 'francais',
  'french', 'espanol', 'spanish', 'deutsch', 'german', 'italiano', 'portugues', 'russian', 'arabic', 'chinese',
  'русскии', 'русскии', 'қазақша', 'казакша', 'монгол', 'العربية', '中文', 'turkce', 'turkmence', 'azarbaycanca',
  'azerbaijani', 'ozbekcha', 'tieng', 'viet', 'turkmen', 'українська', 'укр', 'eng', 'rus', 'en', 'ru', 'fr', 'es',
  'de', 'ar', 'tr', 'tm', 'kz', 'uz', 'pt', 'it', 'zh', 'cn', 'home', 'menu', 'contact', 'contacts', 'about', 'us',
  'search', 'login', 'sitemap', 'size', 'font', 'a', 'text', 'a+', 'page', 'this',
]);

/** Words of the lines that date or sign a page; a line of these and dates alone is furniture that dates the page. */
// biome-ignore format: a table of words reads best in rows
export const DATE_LINE_WORDS: ReadonlySet<string> = new Set([
  'date', 'dated', 'posted', 'published', 'publication', 'release', 'released', 'issued', 'created', 'on', 'at',
  'in', 'by', 'of', 'the', 'from', 'last', 'update', 'updated', 'modified', 'modification', 'edited', 'reviewed',
  'revised', 'added', 'uploaded', 'page', 'admin', 'administrator', 'editor', 'news', 'press', 'time', 'local',
  'views', 'view', 'hits', 'read', 'reads', 'min', 'mins', 'minutes', 'monday', 'tuesday', 'wednesday', 'thursday',
  'friday', 'saturday', 'sunday', 'mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri', 'sat', 'sun', 'am',
  'pm', 'gmt', 'utc', 'msk', 'est', 'edt', 'cet', 'cest', 'hrs', 'hours', 'est', 'bst', 'first', 'latest', 'article',
  'story', 'website', 'and', 'dibaca', 'kali',
]);

/** How the line of a picture starts (as a key). */
// biome-ignore format: a table of words reads best in rows
export const CAPTION_STARTS: readonly string[] = [
  'photo ', 'photos ', 'photograph ', 'picture ', 'image ', 'caption ', 'left to right', 'from left', 'from right',
  'from l to r', 'l r ', 'l to r', 'right to left', 'pictured', 'in the photo', 'in photo', 'in the picture',
  'file photo', 'archive photo', 'in this photo', 'in this file photo', 'illustration ', 'group photo',
  'family photo', 'credit ', 'photo credit', 'foto ', 'above ', 'below left',
];

/** What a picture's line holds (in small letters). */
// biome-ignore format: a table of words reads best in rows
export const CAPTION_PARTS: readonly string[] = [
  '(photo', '[photo', 'photo:', '/photo', '(left)', '(right)', '(l)', '(r)', '(centre)', '(center)', '(c)',
  'pictured', 'pose for a', 'poses for a', '(file photo', '(image', 'photo by ', 'photo credit', 'courtesy of',
  '(second from', '(third from', '(l-r)', '(from left',
];

/** Verbs of captions and headlines, in the present tense of the third person. */
// biome-ignore format: a table of words reads best in rows
export const PRESENT_VERBS: ReadonlySet<string> = new Set([
  'meets', 'meet', 'shakes', 'greets', 'welcomes', 'receives', 'presents', 'addresses', 'speaks', 'visits',
  'attends', 'signs', 'poses', 'arrives', 'delivers', 'opens', 'hosts', 'holds', 'hands', 'inspects', 'lays',
  'exchanges', 'shaking', 'posing', 'speaking', 'signing', 'chairs', 'joins', 'takes', 'tours', 'watches', 'talks',
  'hold', 'talk', 'pose', 'sign', 'shake', 'exchange',
]);

/** Words that show a line to be an item of news: verbs of headlines, and nouns of events. */
// biome-ignore format: a table of words reads best in rows
export const NEWS_WORDS: ReadonlySet<string> = new Set([
  'meets', 'meet', 'met', 'gets', 'get', 'gives', 'makes', 'brings', 'sings', 'holds', 'hold', 'held', 'visits',
  'visit', 'visited', 'arrives', 'arrived', 'attends', 'attend', 'attended', 'receives', 'received', 'signs', 'sign',
  'signed', 'discuss', 'discusses', 'discussed', 'explore', 'explores', 'eye', 'eyes', 'hosts', 'hosted', 'opens',
  'opened', 'launches', 'launched', 'participates', 'participated', 'participate', 'takes', 'took', 'adopts',
  'adopted', 'welcomes', 'welcomed', 'congratulates', 'congratulated', 'marks', 'marked', 'calls', 'called', 'says',
  'said', 'urges', 'urged', 'vows', 'agrees', 'agree', 'agreed', 'wins', 'won', 'rises', 'rise', 'rose', 'falls',
  'fall', 'fell', 'hits', 'hit', 'plans', 'plan', 'begins', 'begin', 'began', 'starts', 'ends', 'concludes',
  'concluded', 'kicks', 'step', 'steps', 'lifts', 'lift', 'boost', 'boosts', 'strengthen', 'strengthens', 'expand',
  'expands', 'deepen', 'deepens', 'seek', 'seeks', 'sends', 'sent', 'presents', 'presented', 'delivers', 'delivered',
  'addresses', 'addressed', 'joins', 'joined', 'elected', 'appointed', 'appoints', 'appoint', 'named', 'awarded',
  'discovered', 'detained', 'killed', 'suspends', 'suspend', 'resumes', 'resume', 'issues', 'issue', 'release',
  'releases', 'approves', 'approved', 'ratifies', 'ratified', 'warns', 'condemns', 'condemned', 'expresses',
  'supports', 'backs', 'celebrates', 'celebrated', 'commemorates', 'celebration', 'meeting', 'meetings',
  'conference', 'forum', 'talks', 'session', 'summit', 'ceremony', 'seminar', 'workshop', 'exhibition', 'festival',
  'round', 'consultations', 'dialogue', 'statement', 'speech', 'remarks', 'interview', 'readout', 'message',
  'telephone', 'conversation', 'briefing', 'is', 'are', 'was', 'were', 'will', 'to', 'raises', 'weakens', 'hail',
  'hails', 'return', 'returns', 'leaves', 'departs', 'pays', 'paid', 'receives', 'consider', 'considers', 'explains',
  'named', 'names', 'becomes', 'became', 'remains', 'wraps', 'unveils', 'unveiled', 'inaugurates', 'inaugurated',
  'transfers', 'handed', 'hands', 'provides', 'provided', 'donates', 'grants', 'invites', 'invited', 'thanks',
  'praises', 'extends', 'extend', 'strike', 'strikes', 'confirms', 'reaffirm', 'reaffirms', 'organized', 'organised',
  'organizes', 'published',
]);

/** Words of institutions that run a site; a short line with one of them and no verb names the publisher. */
// biome-ignore format: a table of words reads best in rows
export const INSTITUTION_WORDS: ReadonlySet<string> = new Set([
  'embassy', 'ministry', 'consulate', 'delegation', 'secretariat', 'agency', 'department', 'government',
  'presidency', 'permanent', 'mission', 'embajada', 'ambassade', 'botschaft', 'kedutaan', 'embaixada', 'ambasciata',
  'buyukelciligi', 'ministerio', 'ministere', 'kementerian', 'ilcihanasy', 'posolstvo', 'eeas', 'office',
  'commission', 'union', 'organization', 'organisation', 'association', 'foundation', 'council', 'state', 'house',
  'palace', 'website', 'portal', 'news', 'times', 'tribune', 'herald', 'gazette', 'daily', 'post',
]);
