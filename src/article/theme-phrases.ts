/**
 * The words that the themes of news sites put around a story, by what they are and in which language.
 * In a phrase `#` stands for a number and a closing `…` for anything that follows on the line.
 * Case, quotation marks and the signs around a line ("» Share:", "▼ Menu") don't count.
 * Only what no reporter would set as a line of its own belongs here: a phrase that could be a heading doesn't.
 */
export type ThemeKind =
  | 'navigation' // menus, search, log in
  | 'share' // share bars and the networks in them
  | 'advert'
  | 'notice' // cookies, paywalls, newsletters, apps
  | 'meta' // reading time, views, "Updated"
  | 'photo' // credits of pictures and videos
  | 'neighbour' // the title of another story follows
  | 'source' // a label: the source stands beside it or on the next line
  | 'full-story' // names where the story first stood
  | 'section'
  | 'tags'
  | 'related' // a list of other stories follows
  | 'comment-count' // "12 Comments": in a share bar above the story, or over the comments below it
  | 'comments' // nothing of the story follows
  | 'author' // a box about the author follows
  | 'footer'

export interface ThemePhrases {
  readonly kind: ThemeKind
  readonly language: string
  readonly phrases: string
}

const of = (kind: ThemeKind, byLanguage: { readonly [language: string]: string }): ThemePhrases[] =>
  Object.entries(byLanguage).map(([language, phrases]) => ({ kind, language, phrases }))

export const themePhrases: readonly ThemePhrases[] = [
  ...of('navigation', {
    en: `skip to content|skip to main content|skip to navigation|skip to main navigation|jump to content|menu|main menu|primary menu|secondary menu|toggle navigation|toggle menu|
      open menu|close menu|close|search|search for|search for:|search this site|home|log in|login|sign in|sign up|register|my account|subscribe|subscribe now|sidebar|
      random article|switch skin|breaking news|trending|trending now|latest|latest news|live|watch live|listen live|most read|most viewed|most popular|popular|editions|edition|
      previous|next|prev|older posts|newer posts|post navigation|you are here|you are here:|
      breadcrumb|breadcrumbs|back|back to news|back to all news|all news|more news|view all|see all|load more|load more posts|show all|contents|table of contents|on this page|in this article|in this story|
      you are here: …|sections|topics|newsletters|podcasts|videos|e-paper|epaper|today's paper`,
    de: `zum inhalt springen|direkt zum inhalt|zur navigation springen|hauptmenü|menü|menü öffnen|suche|suchen|startseite|anmelden|einloggen|registrieren|abonnieren|abo|abo abschließen|
      sie sind hier|sie sind hier:|zurück|weiter|beitragsnavigation|meistgelesen|eilmeldung|schlagzeilen|alle anzeigen|inhaltsverzeichnis|zurück zur übersicht`,
    fr: `aller au contenu|aller au contenu principal|menu principal|ouvrir le menu|rechercher|recherche|accueil|se connecter|connexion|s'abonner|s'inscrire|je m'abonne|vous êtes ici|vous êtes ici :|
      fil d'ariane|précédent|suivant|navigation de l'article|les plus lus|en direct|dernières nouvelles|voir tout|sommaire|retour`,
    es: `saltar al contenido|ir al contenido|ir al contenido principal|pasar al contenido principal|menú|menú principal|buscar|inicio|portada|iniciar sesión|acceder|suscríbete|suscribirse|registrarse|
      usted está aquí|anterior|siguiente|navegación de entradas|lo más leído|lo más visto|última hora|ver todo|índice|volver`,
    it: `vai al contenuto|salta al contenuto|vai al contenuto principale|menu principale|cerca|accedi|abbonati|iscriviti|registrati|sei qui|sei qui:|precedente|successivo|
      navigazione articoli|i più letti|ultim'ora|ultime notizie|vedi tutti|indice|indietro`,
    pt: `pular para o conteúdo|ir para o conteúdo|saltar para o conteúdo|menu principal|buscar|pesquisar|início|entrar|assine|assinar|cadastre-se|você está aqui|está aqui|anterior|próximo|
      navegação de post|mais lidas|últimas notícias|ver tudo|índice|voltar`,
    ru: `перейти к содержимому|перейти к основному содержанию|меню|главное меню|поиск|найти|главная|войти|вход|регистрация|подписаться|подписка|вы здесь|вы здесь:|назад|далее|вперед|
      навигация по записям|самое читаемое|популярное|главные новости|последние новости|лента новостей|все новости|содержание`,
    uk: `перейти до вмісту|перейти до основного вмісту|меню|головне меню|пошук|головна|увійти|вхід|реєстрація|підписатися|ви тут|назад|далі|навігація записів|
      популярне|останні новини|стрічка новин|усі новини|всі новини|зміст`,
    tr: `içeriğe geç|içeriğe atla|ana içeriğe atla|menü|ana menü|ara|arama|anasayfa|ana sayfa|giriş yap|üye ol|kayıt ol|abone ol|buradasınız|önceki|sonraki|
      çok okunanlar|son dakika|son haberler|tümünü gör|içindekiler|geri`,
    ar: `انتقل إلى المحتوى|تخطي إلى المحتوى|تجاوز إلى المحتوى الرئيسي|القائمة|القائمة الرئيسية|بحث|ابحث|بحث عن|الرئيسية|تسجيل الدخول|اشترك|السابق|التالي|الأكثر قراءة|عاجل|آخر الأخبار|عرض الكل`,
    zh: `跳至内容|跳转到内容|跳到主要内容|菜单|主菜单|搜索|首页|登录|注册|订阅|当前位置|上一页|下一页|热门|最新|最新消息|查看全部|目录|返回|選單|搜尋|首頁|登入|註冊|訂閱`,
    pl: `przejdź do treści|przejdź do zawartości|menu główne|szukaj|wyszukaj|strona główna|zaloguj się|zaloguj|zarejestruj się|subskrybuj|jesteś tutaj|poprzedni|następny|
      nawigacja wpisu|najczęściej czytane|najnowsze|z ostatniej chwili|zobacz wszystkie|spis treści|wróć`,
    nl: `ga naar inhoud|naar de inhoud|naar de inhoud springen|doorgaan naar inhoud|overslaan en naar de inhoud gaan|hoofdmenu|zoeken|inloggen|aanmelden|registreren|abonneren|u bent hier|vorige|volgende|
      berichtnavigatie|meest gelezen|laatste nieuws|alles bekijken|inhoudsopgave|terug`,
  }),
  ...of('share', {
    en: `share|share:|share this|share this:|share on|share this article|share this story|share this post|share article|share via|share via email|share on facebook|share on twitter|share on x|share on linkedin|
      share on whatsapp|share on telegram|share on reddit|share on pinterest|share by email|click to share on …|click to print …|click to email …|tweet|tweet this|pin|pin it|post|email|e-mail|mail|print|print this|print article|
      copy link|copy url|link copied|link copied!|copied|url copied|bookmark|save|save article|save for later|listen|listen to this article|listen to article|facebook|twitter|x|linkedin|whatsapp|telegram|
      reddit|pinterest|tumblr|messenger|viber|vk|vkontakte|odnoklassniki|ok|pocket|skype|line|weibo|wechat|mastodon|bluesky|threads|instagram|youtube|tiktok|flipboard|mix|digg|stumbleupon|google+|
      google news|follow|follow us|follow us on|follow us on …|follow …on twitter|follow …on facebook|follow …on instagram|like …on facebook|follow on google news|like|like this|like this:|like loading...|loading...|loading|more|share icon|shares|# shares|# share|gift article|gift this article|text size|font size|resize|a+|a-`,
    de: `teilen|teilen:|artikel teilen|beitrag teilen|auf facebook teilen|auf twitter teilen|per e-mail teilen|auf whatsapp teilen|drucken|artikel drucken|merken|link kopieren|vorlesen|artikel anhören|folgen sie uns|twittern|merkliste|
      folgen sie uns auf …`,
    fr: `partager|partager :|partager cet article|partager l'article|partager sur facebook|partager sur twitter|partager sur whatsapp|envoyer par email|envoyer par e-mail|imprimer|copier le lien|écouter|écouter cet article|suivez-nous|suivez-nous sur …|enregistrer|sauvegarder`,
    es: `compartir|compartir:|comparte|compartir en|compartir en facebook|compartir en twitter|compartir en whatsapp|enviar por correo|imprimir|copiar enlace|escuchar|síguenos|síguenos en …|guardar|me gusta`,
    it: `condividi|condividi:|condividi su|condividi su facebook|condividi su twitter|condividi l'articolo|stampa|invia per email|copia link|ascolta|ascolta l'articolo|seguici|seguici su …|salva|mi piace`,
    pt: `compartilhar|compartilhe|compartilhe:|partilhar|partilhar:|partilhe|compartilhar no facebook|compartilhar no whatsapp|imprimir|copiar link|ouvir|siga-nos|siga-nos no …|salvar|curtir`,
    ru: `поделиться|поделиться:|поделитесь|поделиться в соцсетях|поделиться новостью|вконтакте|одноклассники|телеграм|фейсбук|твиттер|ватсап|распечатать|печать|версия для печати|скопировать ссылку|ссылка скопирована|
      слушать|подписывайтесь|подписывайтесь на …|подпишитесь на …|читайте нас в …|мы в телеграме|нравится`,
    uk: `поділитися|поділитися:|поділитись|поширити|роздрукувати|друк|версія для друку|скопіювати посилання|слухати|телеграм|фейсбук|підписуйтесь|підписуйтесь на …|читайте нас у …`,
    tr: `paylaş|paylaş:|haberi paylaş|facebook'ta paylaş|twitter'da paylaş|whatsapp'ta paylaş|yazdır|bağlantıyı kopyala|linki kopyala|dinle|bizi takip edin|bizi takip edin …|kaydet|beğen`,
    ar: `شارك|شاركها|مشاركة|مشاركة:|شارك هذا المقال|فيسبوك|تويتر|واتساب|تيلقرام|تلغرام|لينكدإن|بريد إلكتروني|طباعة|نسخ الرابط|استمع|تابعنا|تابعنا على …|حفظ`,
    zh: `分享|分享到|分享到：|分享至|微信|微博|新浪微博|腾讯微博|朋友圈|qq空间|打印|复制链接|收听|关注我们|收藏|点赞|分享:|列印|複製連結`,
    pl: `udostępnij|udostępnij:|podziel się|podziel się:|udostępnij na facebooku|drukuj|wydrukuj|kopiuj link|skopiuj link|posłuchaj|obserwuj nas|obserwuj nas na …|zapisz|lubię to`,
    nl: `delen|delen:|deel|deel dit|deel dit artikel|deel op facebook|deel op twitter|afdrukken|printen|kopieer link|luister|volg ons|volg ons op …|bewaren|opslaan|vind ik leuk`,
  }),
  ...of('advert', {
    en: `advertisement|advertisements|advertisement - continue reading below|advertisement - scroll to continue|article continues below|article continues after advertisement|story continues below|story continues below advertisement|
      story continues|continues below|continue reading below|sponsored|sponsored content|sponsored by …|promoted|promoted content|paid content|ad|ads|ad feedback|remove ads|report this ad|report ad|skip ad|skip advertisement|- advertisement -|ads by …|powered by …`,
    de: `anzeige|anzeigen|werbung|artikel wird nach der werbung fortgesetzt|weiter nach der anzeige|nach der werbung weiterlesen|gesponsert`,
    fr: `publicité|la suite après la publicité|la suite après cette publicité|contenu sponsorisé|annonce`,
    es: `publicidad|anuncio|anuncios|contenido patrocinado|la noticia continúa debajo|sigue leyendo después de la publicidad`,
    it: `pubblicità|annuncio|contenuto sponsorizzato|annuncio pubblicitario|l'articolo continua dopo la pubblicità|continua dopo la pubblicità`,
    pt: `publicidade|anúncio|continua após a publicidade|continua depois da publicidade|conteúdo patrocinado`,
    ru: `реклама|на правах рекламы|продолжение после рекламы|продолжение ниже|спонсорский материал`,
    uk: `реклама|на правах реклами|продовження після реклами`,
    tr: `reklam|reklamlar|reklamdan sonra devam ediyor|haberin devamı reklamdan sonra|sponsorlu içerik`,
    ar: `إعلان|إعلانات|محتوى ممول`,
    zh: `广告|廣告|推广|赞助内容`,
    pl: `reklama|dalsza część artykułu pod reklamą|dalszy ciąg materiału pod wideo|artykuł sponsorowany|materiał sponsorowany`,
    nl: `advertentie|advertenties|lees verder na de advertentie|tekst gaat verder na de advertentie|gesponsord|tekst loopt door onder de foto|het artikel gaat verder onder de advertentie`,
  }),
  ...of('notice', {
    en: `we use cookies …|this site uses cookies …|this website uses cookies …|our site uses cookies …|by continuing to use this site …|by continuing to browse …|by clicking …|by using this site …|by signing up …|accept|accept all|accept all cookies|accept cookies|
      reject all|manage cookies|manage preferences|cookie settings|cookie preferences|got it|got it!|i agree|privacy settings|subscribe to our …|sign up for our …|sign up to our …|sign up for the newsletter|get our newsletter|get our newsletters|
      get the latest news …|get breaking news …|get the best of …|join our newsletter|join our mailing list|join our …channel|newsletter|enter your email|enter your email address|your email|your email address|email address|
      thank you for subscribing|thanks for signing up|thank you for signing up|sign up for …newsletter|subscribe to …newsletter|you have successfully subscribed|invalid email|unlock this article|this article is for subscribers …|this content is for subscribers …|subscribe to continue reading|
      subscribe to read …|already a subscriber? …|already a subscriber?|already have an account? …|to continue reading …|log in to continue|support our journalism|support independent journalism|donate|donate now|become a member|become a supporter|
      download our app|download the app|get the app|get our app|app store|google play|turn on notifications|enable notifications|allow notifications|please enable javascript …|javascript is disabled …|your browser does not support …|
      your browser is out of date …|this site is protected by recaptcha …|follow our channel …|join us on telegram|join our telegram …|join our whatsapp …|have a tip? …|got a tip? …|do you have a story …`,
    de: `wir verwenden cookies …|diese website verwendet cookies …|diese seite verwendet cookies …|diese webseite verwendet cookies …|alle akzeptieren|alle cookies akzeptieren|akzeptieren|ablehnen|cookie-einstellungen|newsletter abonnieren|
      melden sie sich für unseren newsletter …|abonnieren sie unseren …|newsletter bestellen|jetzt anmelden|ihre e-mail-adresse|weiterlesen mit …|jetzt weiterlesen|sie sind bereits abonnent? …|app herunterladen|bitte aktivieren sie javascript …`,
    fr: `nous utilisons des cookies …|ce site utilise des cookies …|ce site utilise les cookies …|en poursuivant votre navigation …|tout accepter|accepter|refuser|paramétrer les cookies|gérer les cookies|inscrivez-vous à notre …|abonnez-vous à notre …|
      recevez notre newsletter …|votre adresse e-mail|votre email|cet article est réservé aux abonnés …|article réservé aux abonnés|déjà abonné ? …|déjà abonné ?|il vous reste …à lire|télécharger l'application|faire un don`,
    es: `utilizamos cookies …|usamos cookies …|este sitio utiliza cookies …|este sitio web utiliza cookies …|al continuar navegando …|aceptar|aceptar todo|aceptar cookies|rechazar|configurar cookies|suscríbete a nuestro …|suscríbase a nuestro …|
      recibe nuestro …|tu correo electrónico|contenido exclusivo para suscriptores|¿ya eres suscriptor? …|ya soy suscriptor|descarga la app|descargar app|únete a nuestro canal …`,
    it: `utilizziamo i cookie …|questo sito utilizza cookie …|questo sito utilizza i cookie …|questo sito usa …cookie|accetta|accetta tutti|rifiuta|gestisci cookie|iscriviti alla nostra …|iscriviti alla newsletter|iscriviti alla newsletter …|
      la tua email|contenuto riservato agli abbonati|sei già abbonato? …|scarica l'app`,
    pt: `utilizamos cookies …|usamos cookies …|este site utiliza cookies …|este site usa cookies …|ao continuar navegando …|aceitar|aceitar todos|rejeitar|assine a nossa …|assine nossa newsletter|inscreva-se na nossa …|receba …newsletter|
      seu e-mail|conteúdo exclusivo para assinantes|já é assinante? …|baixe o app|entre no nosso canal …`,
    ru: `мы используем cookie …|мы используем файлы cookie …|сайт использует cookie …|сайт использует файлы cookie …|этот сайт использует cookie …|продолжая использовать сайт …|принять|принять все|согласен|понятно|подпишитесь на нашу рассылку …|
      подписаться на рассылку|подпишитесь на рассылку …|ваш email|ваш e-mail|подпишись на наш …|подписывайся на наш …|материал доступен по подписке|скачать приложение|нашли ошибку? …|если вы заметили ошибку …|нашли опечатку? …|заметили ошибку? …`,
    uk: `ми використовуємо cookie …|ми використовуємо файли cookie …|цей сайт використовує …cookie|прийняти|прийняти все|погоджуюсь|підпишіться на нашу розсилку …|підписатися на розсилку|ваш email|якщо ви помітили помилку …|знайшли помилку? …|читайте також нас …`,
    tr: `çerezleri kullanıyoruz …|bu site çerez …|bu web sitesi çerez …|sitemizde çerez …|kabul et|tümünü kabul et|reddet|çerez ayarları|bültenimize abone olun …|bültenimize kaydolun …|e-posta adresiniz|uygulamayı indir|zaten abone misiniz? …`,
    ar: `نستخدم ملفات تعريف الارتباط …|يستخدم هذا الموقع …|قبول|قبول الكل|موافق|رفض|اشترك في نشرتنا …|اشترك في النشرة البريدية|بريدك الإلكتروني|حمل التطبيق`,
    zh: `我们使用cookie…|本网站使用cookie…|接受|全部接受|同意|拒绝|订阅我们的…|下载app|下载客户端|扫描二维码…|扫一扫…|您的电子邮件`,
    pl: `używamy plików cookie …|ta strona używa …cookie|ta strona używa plików cookie …|ta strona korzysta z …cookie|ta strona korzysta z plików cookie …|akceptuję|akceptuj wszystkie|odrzuć|ustawienia cookies|zapisz się do newslettera|zapisz się na nasz …|
      zapisz się do naszego …|twój e-mail|twój adres e-mail|artykuł tylko dla subskrybentów|masz już konto? …|pobierz aplikację`,
    nl: `wij gebruiken cookies …|we gebruiken cookies …|deze website gebruikt cookies …|deze site gebruikt cookies …|accepteren|alles accepteren|weigeren|cookie-instellingen|schrijf je in voor …nieuwsbrief|schrijf je in voor onze …|meld je aan voor …nieuwsbrief|
      meld je aan voor onze …|je e-mailadres|dit artikel is alleen voor abonnees|al abonnee? …|download de app`,
  }),
  ...of('meta', {
    en: `# min read|# mins read|# minute read|# minutes read|# minute|# minutes|# min|read time: # min|read time: …|reading time: …|reading time # minutes|estimated reading time …|less than a minute|less than # minute|# views|# view|views: …|# words|
      # ago|# hours ago|# hour ago|# minutes ago|# days ago|# day ago|# weeks ago|# week ago|# months ago|an hour ago|a day ago|yesterday|just now|last updated|last updated: …|last updated on …|last modified …|updated|
      published|published:|posted|edited by …|reporting by …|writing by …|posted by …|date:|date|opinion by …|fact checked by …|medically reviewed by …|editors' pick|editor's pick|exclusive|premium|paid|#|by|by:|by line|subscriber only|audio|video|play video|watch|now playing|listen # min|transcript available`,
    de: `von|von:|# min. lesezeit|# minuten lesezeit|# min lesezeit|lesezeit: …|lesedauer: …|lesezeit # minuten|# aufrufe|vor # stunden|vor # minuten|vor # tagen|vor # stunde|zuletzt aktualisiert …|aktualisiert|aktualisiert am …|veröffentlicht|veröffentlicht am …|stand: …|datum:`,
    fr: `par|# min de lecture|# minutes de lecture|temps de lecture : …|temps de lecture: …|temps de lecture …|lecture # min|# vues|il y a # heures|il y a # heure|il y a # minutes|il y a # jours|mis à jour le …|mis à jour …|publié le …|publié|réservé aux abonnés`,
    es: `por|# min de lectura|# minutos de lectura|tiempo de lectura: …|lectura de # min|# vistas|hace # horas|hace # hora|hace # minutos|hace # días|actualizado el …|actualizado a …|actualizado:|publicado el …|publicado`,
    it: `di|# min di lettura|# minuti di lettura|tempo di lettura: …|lettura # min|# visualizzazioni|# ore fa|# minuti fa|# giorni fa|aggiornato il …|ultimo aggiornamento …|pubblicato il …|pubblicato`,
    pt: `# min de leitura|# minutos de leitura|tempo de leitura: …|# visualizações|há # horas|há # minutos|há # dias|# horas atrás|atualizado em …|publicado em …|publicado`,
    ru: `# мин. чтения|# мин чтения|# минут чтения|# минуты чтения|время чтения: …|время на чтение: …|# просмотров|# просмотра|просмотров: #|просмотры: #|# часов назад|# часа назад|# час назад|# минут назад|# дней назад|обновлено|обновлено …|опубликовано|опубликовано …|дата публикации …`,
    uk: `# хв. читання|# хв читання|# хвилин читання|час читання: …|# переглядів|# годин тому|# години тому|# хвилин тому|# днів тому|оновлено|оновлено …|опубліковано|опубліковано …`,
    tr: `# dk okuma|# dakika okuma|# dakikalık okuma|okuma süresi: …|okunma süresi: …|# görüntüleme|# saat önce|# dakika önce|# gün önce|güncelleme|güncelleme: …|güncellenme: …|son güncelleme …|yayınlanma: …|giriş: …`,
    ar: `# دقيقة قراءة|# دقائق قراءة|دقيقة قراءة|دقيقة واحدة|وقت القراءة …|مدة القراءة …|# مشاهدة|منذ # ساعات|منذ # ساعة|منذ # دقيقة|منذ # دقائق|منذ # أيام|آخر تحديث …|تم التحديث …|نشر في …|تاريخ النشر …`,
    zh: `#分钟阅读|# 分钟阅读|阅读时间…|阅读#|阅读 #|#阅读|浏览#|#次浏览|#小时前|# 小时前|#分钟前|# 分钟前|#天前|# 天前|更新时间…|更新于…|发布时间…|发布于…|发表于…`,
    pl: `# min czytania|# minut czytania|# minuty czytania|czas czytania: …|# wyświetleń|# godzin temu|# godziny temu|# minut temu|# dni temu|aktualizacja|aktualizacja: …|zaktualizowano …|opublikowano …|data publikacji …`,
    nl: `door|# min leestijd|# minuten leestijd|# min lezen|leestijd: …|leestijd # minuten|# weergaven|# uur geleden|# minuten geleden|# dagen geleden|bijgewerkt …|laatst bijgewerkt …|laatste update …|gepubliceerd|gepubliceerd op …|geplaatst op …`,
  }),
  ...of('photo', {
    en: `photo: …|photos: …|photo by …|photos by …|photo credit: …|photo credit …|photo courtesy …|courtesy of …|photograph: …|photograph by …|photography by …|image: …|image credit: …|image by …|image source: …|image courtesy …|images: …|picture: …|pictures: …|
      credit: …|credits: …|caption: …|video: …|video by …|graphic: …|graphic by …|illustration: …|illustration by …|featured image: …|feature image: …|file photo|file photo: …|file image|file picture|file|photo|getty images|shutterstock|istock|unsplash|pixabay|
      courtesy photo|handout|handout photo|screenshot|screengrab|view gallery|photo gallery|image gallery|gallery|open image in gallery|enlarge|enlarge this image|toggle caption|hide caption|show caption|enlarge image`,
    de: `foto: …|fotos: …|bild: …|bilder: …|bildquelle: …|quelle foto: …|symbolbild|symbolbild: …|archivbild|archivfoto|grafik: …|video: …|bildergalerie|fotostrecke|bild vergrößern`,
    fr: `photo : …|photos : …|crédit photo : …|crédit photo: …|crédits : …|crédits photo : …|crédit : …|image d'illustration|photo d'illustration|photo d'archives|vidéo : …|illustration : …|agrandir l'image`,
    es: `foto: …|fotos: …|fotografía: …|imagen: …|foto de archivo|imagen de archivo|foto de portada …|crédito: …|galería|vídeo: …|ampliar`,
    it: `foto: …|foto di …|immagine: …|immagine di repertorio|foto d'archivio|credito foto: …|galleria fotografica|crediti: …`,
    pt: `foto: …|fotos: …|imagem: …|crédito: …|foto de arquivo|imagem ilustrativa|reprodução|divulgação|galeria de fotos|foto: divulgação`,
    ru: `фото: …|фотография: …|иллюстрация: …|изображение: …|видео: …|фото из архива|архивное фото|фото из открытых источников|скриншот|фотогалерея|иллюстративное фото`,
    uk: `фото: …|світлина: …|зображення: …|відео: …|ілюстрація: …|архівне фото|фото з відкритих джерел|ілюстративне фото|скріншот`,
    tr: `fotoğraf: …|foto: …|görsel: …|arşiv|arşiv fotoğrafı|fotoğraf galerisi|video: …`,
    ar: `صورة: …|الصورة: …|تصوير: …|صورة أرشيفية|أرشيفية|أرشيف|معرض الصور|فيديو: …`,
    zh: `图片：…|图片:…|图片来源：…|图片来源:…|图：…|图源：…|图为…|资料图|资料图片|摄影：…|配图…|视频：…|圖片：…|攝影：…|新华社记者…摄`,
    pl: `fot. …|fot.: …|foto: …|zdjęcie: …|zdjęcie ilustracyjne|zdjęcie archiwalne|źródło zdjęcia: …|galeria zdjęć|grafika: …|wideo: …`,
    nl: `foto: …|foto’s: …|beeld: …|bron foto: …|archieffoto|archiefbeeld|fotogalerij|illustratie: …|video: …`,
  }),
  ...of('neighbour', {
    en: `previous article|next article|previous post|next post|previous story|next story|prev post|previous article: …|next article: …`,
    de: `vorheriger artikel|nächster artikel|vorheriger beitrag|nächster beitrag|vorheriger artikel: …|nächster artikel: …`,
    fr: `article précédent|article suivant|article précédent: …|article suivant: …`,
    es: `artículo anterior|artículo siguiente|artículo anterior: …|artículo siguiente: …`,
    it: `articolo precedente|articolo successivo|articolo precedente: …|articolo successivo: …`,
    pt: `artigo anterior|próximo artigo|artigo anterior: …|próximo artigo: …`,
    ru: `предыдущая статья|следующая статья|предыдущая запись|следующая запись|предыдущая статья: …|следующая статья: …`,
    uk: `попередня стаття|наступна стаття|попередня стаття: …|наступна стаття: …`,
    tr: `önceki haber|sonraki haber|önceki yazı|sonraki yazı|önceki haber: …|sonraki haber: …`,
    ar: `المقال السابق|المقال التالي|المقال السابق: …|المقال التالي: …`,
    zh: `上一篇|下一篇|上一篇: …|下一篇: …`,
    pl: `poprzedni artykuł|następny artykuł|poprzedni artykuł: …|następny artykuł: …`,
    nl: `vorig artikel|volgend artikel|vorig artikel: …|volgend artikel: …`,
  }),
  ...of('source', {
    en: `source|sources|source: …|source link|via|via: …|news source: …|article source: …|story source: …|original source: …|source name: …`,
    de: `quelle|quellen|quelle: …|quellen: …`,
    fr: `source : …|avec agences`,
    es: `fuente|fuentes|fuente: …|fuentes: …|vía: …`,
    it: `fonte|fonti|fonte: …|fonti: …`,
    pt: `fonte|fontes|fonte: …|fontes: …`,
    ru: `источник|источники|источник: …|источники: …|по материалам: …|по материалам …`,
    uk: `джерело|джерела|джерело: …|джерела: …|за матеріалами: …|за матеріалами …`,
    tr: `kaynak|kaynaklar|kaynak: …|kaynak : …`,
    ar: `المصدر|المصادر|المصدر: …|المصدر : …|مصدر: …`,
    zh: `来源|来源：…|来源:…|信息来源：…|文章来源：…|稿源：…|來源|來源：…|来源： …|来源: …|消息来源：…`,
    pl: `źródło|źródła|źródło: …|źródła: …`,
    nl: `bron|bronnen|bron: …|bronnen: …`,
  }),
  ...of('full-story', {
    en: `read the full story on …|read the full story at …|read the full article on …|read the full article at …|read full story on …|read full article on …|read full story at …|read full article at …|read the original article on …|read the original article at …|
      read the original story on …|read the original on …|read original article on …|read the rest on …|read the rest at …|read more on …|read more at …|continue reading on …|continue reading at …|see the full story on …|view original article at …|
      view the original article at …|view original on …|originally published in …|originally published on …|originally published by …|originally published at …|originally appeared in …|originally appeared on …|originally posted on …|
      this article was originally published in …|this article was originally published on …|this article was originally published by …|this article was originally published at …|this article originally appeared on …|this article originally appeared in …|
      this article first appeared in …|this article first appeared on …|this article was first published by …|this article was first published in …|this article was first published on …|this story was originally published by …|this story was originally published on …|
      this story was originally published in …|this story originally appeared in …|this story originally appeared on …|this story first appeared in …|this story first appeared on …|this post was originally published on …|this post originally appeared on …|first published by …|first published in …|first appeared in …|first appeared on …|
      this article is republished from …|republished from …|republished with permission from …|reprinted from …|reprinted with permission from …|syndicated from …`,
    de: `den vollständigen artikel lesen sie bei …|den ganzen artikel lesen sie bei …|weiterlesen auf …|weiterlesen bei …|mehr dazu auf …|zuerst erschienen in …|zuerst erschienen auf …|zuerst erschienen bei …|dieser artikel erschien zuerst auf …|dieser artikel erschien zuerst in …|dieser artikel erschien zuerst bei …|dieser beitrag erschien zuerst auf …`,
    fr: `lire l'article complet sur …|lire l'article original sur …|lire la suite sur …|lire l'intégralité sur …|cet article a été publié initialement sur …|cet article a été initialement publié sur …|cet article a été publié par …|publié à l'origine par …|publié initialement sur …|cet article est republié à partir de …`,
    es: `lee el artículo completo en …|leer el artículo completo en …|lea la noticia completa en …|leer más en …|seguir leyendo en …|este artículo fue publicado originalmente en …|este artículo se publicó originalmente en …|este artículo fue publicado originalmente por …|publicado originalmente en …|publicado originalmente por …`,
    it: `leggi l'articolo completo su …|leggi tutto su …|continua a leggere su …|articolo originale su …|questo articolo è stato pubblicato originariamente su …|questo articolo è stato pubblicato originariamente da …|pubblicato originariamente su …|originariamente pubblicato su …`,
    pt: `leia a matéria completa em …|leia a notícia completa em …|leia o artigo completo em …|leia a íntegra em …|continue lendo em …|este artigo foi publicado originalmente em …|este artigo foi publicado originalmente por …|publicado originalmente em …|publicado originalmente por …`,
    ru: `читать полностью на …|читайте полностью на …|читать полную версию на …|читать далее на …|читайте оригинал на …|оригинал статьи на …|оригинал публикации: …|впервые опубликовано в …|впервые опубликовано на …|первоначально опубликовано в …|материал впервые опубликован в …`,
    uk: `читати повністю на …|читайте повністю на …|читати далі на …|читайте оригінал на …|оригінал статті на …|оригінал публікації: …|вперше опубліковано в …|вперше опубліковано на …`,
    tr: `haberin tamamını okumak için …|haberin tamamı: …|yazının tamamını şurada okuyun: …|ilk olarak yayınlandığı yer: …|bu makale ilk olarak …yayınlandı`,
    ar: `اقرأ الخبر كاملاً على …|اقرأ المقال كاملاً على …|اقرأ المزيد على …|لقراءة الخبر كاملا على …|نشر هذا المقال أولاً في …|نُشر هذا المقال في الأصل على …|نشر هذا المقال في الأصل على …`,
    zh: `阅读全文请访问…|原文链接：…|原文链接:…|原文来自…|原文刊载于…|本文转载自…|本文转自…|转载自：…|转载自…|原载于…|本文来源：…|转自：…`,
    pl: `przeczytaj cały artykuł na …|czytaj całość na …|czytaj dalej na …|czytaj więcej na …|artykuł został pierwotnie opublikowany na …|artykuł został pierwotnie opublikowany w …|pierwotnie opublikowano na …|pierwotnie opublikowano w …`,
    nl: `lees het volledige artikel op …|lees het hele artikel op …|lees verder op …|lees meer op …|dit artikel verscheen eerder op …|dit artikel verscheen eerder in …|dit artikel verscheen oorspronkelijk op …|dit artikel verscheen oorspronkelijk in …|oorspronkelijk gepubliceerd op …|oorspronkelijk gepubliceerd door …`,
  }),
  ...of('section', {
    en: `category: …|categories: …|section: …|filed under: …|filed under …|filed in …|posted in …|published in: …|topic: …|rubric: …`,
    de: `kategorie: …|kategorien: …|rubrik: …|ressort: …`,
    fr: `catégorie : …|catégorie: …|rubrique : …|rubrique: …|classé dans …|publié dans …`,
    es: `categoría: …|categorías: …|sección: …|publicado en: …`,
    it: `categoria: …|categorie: …|sezione: …|rubrica: …`,
    pt: `categoria: …|categorias: …|seção: …|secção: …|editoria: …`,
    ru: `рубрика: …|рубрики: …|раздел: …|категория: …`,
    uk: `рубрика: …|розділ: …|категорія: …|категорії: …`,
    tr: `kategori: …|kategoriler: …|bölüm: …`,
    ar: `القسم: …|التصنيف: …|تصنيف: …|الفئة: …`,
    zh: `分类：…|栏目：…|频道：…|分类:…|栏目:…`,
    pl: `kategoria: …|kategorie: …|dział: …`,
    nl: `categorie: …|categorieën: …|rubriek: …|geplaatst in …`,
  }),
  ...of('tags', {
    en: `tags|tags:|tags: …|tag: …|tagged: …|tagged with …|tagged in …|tagged as …|keywords: …|keywords|topics: …|related topics|related topics: …|more on this topic|more about …|explore more on these topics|explore more`,
    de: `schlagwörter|schlagwörter: …|schlagworte: …|schlagworte|stichworte: …|stichwörter: …|themen: …|mehr zum thema: …`,
    fr: `mots-clés|mots-clés : …|mots clés : …|étiquettes : …|étiquettes|thèmes : …|sur le même thème`,
    es: `etiquetas|etiquetas: …|temas: …|temas relacionados|palabras clave: …|archivado en: …|archivado en`,
    it: `tag: …|etichette: …|parole chiave: …|argomenti: …|temi: …`,
    pt: `tags: …|etiquetas: …|assuntos: …|palavras-chave: …|tópicos: …|marcadores: …`,
    ru: `теги|теги: …|метки|метки: …|тэги: …|темы: …|ключевые слова: …|сюжет: …`,
    uk: `теги|теги: …|мітки|мітки: …|позначки: …|теми: …|ключові слова: …`,
    tr: `etiketler|etiketler: …|etiket: …|anahtar kelimeler: …`,
    ar: `وسوم|وسوم: …|الوسوم|الوسوم: …|كلمات مفتاحية: …|الكلمات الدالة: …|كلمات دلالية: …`,
    zh: `标签|标签：…|标签:…|关键词：…|关键字：…|標籤：…|關鍵字：…`,
    pl: `tagi|tagi: …|słowa kluczowe: …|tematy: …`,
    nl: `trefwoorden: …|onderwerpen: …|labels: …|steekwoorden: …`,
  }),
  ...of('related', {
    en: `related|related:|related articles more from author|related: …|related articles|related article|related stories|related story|related news|related posts|related content|related coverage|related reading|related items|related links|related video|related videos|related story: …|related stories: …|related article: …|you may also like|
      you might also like|you may like|you may also be interested in|you might be interested in|you may have missed|recommended|recommended for you|recommended reading|recommended stories|recommended articles|suggested reading|read also|read also: …|also read|also read: …|read also : …|also read : …|read more|read more:|read more: …|read next|read next: …|up next|see also|see also: …|more from …|more stories|more stories from …|
      more like this|more on this story|more on this|more articles|more in …|most read|most popular|most popular stories|most viewed|latest stories|latest articles|latest posts|recent posts|recent articles|recent news|recent stories|top stories|top news|trending stories|don't miss|
      don't miss: …|must read|must read: …|must reads|editor's picks|editors' picks|what to read next|keep reading|around the web|from the web|from around the web|sponsored stories|promoted stories|elsewhere on the web|other news|other stories|other articles|further reading|further reading: …|
      watch: …|watch more: …|listen: …|opinion: …|explainer: …|in case you missed it|in case you missed it: …|popular posts|popular articles|what's new|in other news|the latest|continue reading|stories for you|for you|discover more`,
    de: `mehr zum thema|lesen sie auch|lesen sie auch: …|lesen sie auch …|auch interessant|auch interessant: …|das könnte sie auch interessieren|das könnte dich auch interessieren|das könnte ihnen auch gefallen|ähnliche artikel|ähnliche beiträge|verwandte artikel|verwandte beiträge|verwandte themen|
      weitere artikel|weitere meldungen|weitere nachrichten|weitere beiträge|weitere themen|mehr aus …|mehr lesen|mehr lesen: …|weiterlesen|weiterlesen: …|empfohlene artikel|empfehlungen der redaktion|neueste artikel|neueste beiträge|aktuelle beiträge|beliebte artikel|siehe auch|siehe auch: …|lesetipp: …|lesetipps`,
    fr: `lire aussi|lire aussi : …|lire aussi: …|à lire aussi|à lire aussi : …|à lire aussi: …|lire également|lire également : …|à lire également|articles liés|articles similaires|articles connexes|sur le même sujet|dans la même rubrique|vous aimerez aussi|vous pourriez aimer|vous pourriez aussi aimer|
      les plus populaires|nos articles|dernières publications|articles récents|à ne pas manquer|voir aussi|voir aussi : …|en savoir plus|lire la suite|plus d'articles|recommandé pour vous|notre sélection|la rédaction vous conseille`,
    es: `lea también|lea también: …|lee también|lee también: …|leer también|leer también: …|te puede interesar|te puede interesar: …|le puede interesar|le puede interesar: …|también te puede interesar|te puede gustar|artículos relacionados|noticias relacionadas|entradas relacionadas|contenido relacionado|relacionado|relacionados|
      más noticias|más información|más leídas|más leídos|ver también|ver también: …|vea también: …|recomendados|recomendado|no te pierdas|entradas recientes|últimas noticias|sigue leyendo|leer más|más sobre …|te recomendamos`,
    it: `leggi anche|leggi anche: …|leggi anche …|potrebbe interessarti|potrebbe interessarti anche|potrebbero interessarti|ti potrebbe interessare|articoli correlati|notizie correlate|altri articoli|altre notizie|contenuti correlati|vedi anche|vedi anche: …|articoli recenti|consigliati|da non perdere|leggi tutto|per approfondire|approfondimenti`,
    pt: `leia também|leia também: …|veja também|veja também: …|leia mais|leia mais: …|artigos relacionados|notícias relacionadas|matérias relacionadas|posts relacionados|conteúdo relacionado|relacionadas|relacionados|você pode gostar|você também pode gostar|pode interessar-lhe|mais notícias|mais lidas|saiba mais|saiba mais: …|posts recentes|não perca|recomendados|recomendado para você`,
    ru: `читайте также|читайте также: …|читать также|читать также: …|смотрите также|смотрите также: …|см. также|см. также: …|похожие статьи|похожие новости|похожие записи|похожие материалы|статьи по теме|материалы по теме|новости по теме|по теме|по теме: …|другие новости|другие материалы|еще по теме|ещё по теме|
      вам может быть интересно|вас может заинтересовать|вам также может понравиться|рекомендуем|рекомендуемые|свежие записи|последние записи|главное за день|самое интересное|подробнее|подробнее: …|читать далее|новости партнеров|новости сми2|выбор редакции|топ новостей`,
    uk: `читайте також|читайте також: …|читати також|читати також: …|дивіться також|дивіться також: …|схожі статті|схожі новини|схожі записи|схожі матеріали|статті за темою|матеріали за темою|новини за темою|за темою|за темою: …|інші новини|вас може зацікавити|вам може бути цікаво|рекомендуємо|останні записи|докладніше|детальніше|новини партнерів|вибір редакції`,
    tr: `ilgili haberler|ilgili haber|ilgili yazılar|ilgili makaleler|benzer haberler|benzer yazılar|bunlar da ilginizi çekebilir|ilginizi çekebilir|ilginizi çekebilir: …|ayrıca okuyun|ayrıca okuyun: …|bunu da okuyun: …|daha fazla haber|diğer haberler|önerilen haberler|son yazılar|öne çıkanlar|sıradaki haber|devamını oku|daha fazla`,
    ar: `اقرأ أيضا|اقرأ أيضاً|اقرأ أيضًا|اقرأ أيضا: …|اقرأ أيضاً: …|اقرأ أيضًا: …|اقرأ المزيد|اقرأ المزيد: …|شاهد أيضا|شاهد أيضاً|شاهد أيضا: …|مقالات ذات صلة|أخبار ذات صلة|مواضيع ذات صلة|موضوعات ذات صلة|ذات صلة|مقالات مشابهة|قد يعجبك أيضا|قد يعجبك أيضاً|قد يهمك|قد يهمك أيضا|المزيد من …|أحدث المقالات|أخبار أخرى`,
    zh: `相关阅读|相关阅读：…|相关文章|相关新闻|相关报道|相关链接|延伸阅读|延伸阅读：…|推荐阅读|猜你喜欢|您可能也喜欢|你可能感兴趣|更多新闻|更多|阅读更多|热门文章|最新文章|近期文章|相關文章|相關新聞|延伸閱讀|推薦閱讀|精彩推荐|为您推荐`,
    pl: `czytaj także|czytaj także: …|czytaj też|czytaj też: …|czytaj również|czytaj również: …|przeczytaj także|przeczytaj także: …|przeczytaj również|zobacz także|zobacz także: …|zobacz też|zobacz też: …|zobacz również|zobacz również: …|powiązane artykuły|podobne artykuły|podobne wpisy|może cię zainteresować|może ci się spodobać|polecane|polecamy|więcej na ten temat|ostatnie wpisy|czytaj więcej|czytaj dalej|warto przeczytać`,
    nl: `lees ook|lees ook: …|lees meer|lees meer: …|lees verder|gerelateerd|gerelateerde artikelen|gerelateerde berichten|gerelateerd nieuws|meer over dit onderwerp|meer nieuws|meer lezen|misschien vind je dit ook leuk|ook interessant|ook interessant: …|bekijk ook|bekijk ook: …|zie ook|zie ook: …|aanbevolen|aanbevolen artikelen|recente berichten|laatste berichten|populaire artikelen`,
  }),
  ...of('comment-count', {
    en: `comments|comment|# comment|# comments|no comments|no comments yet|comments (#)|comments: #|add comment|add a comment|view comments|view all comments|show comments|comments off on …|comments off|comments are closed|comments are closed.|add to conversation|comment now`,
    de: `kommentare|kommentar|# kommentare|# kommentar|kommentare (#)|keine kommentare|kommentieren`,
    fr: `commentaires|commentaire|# commentaires|# commentaire|commentaires (#)|aucun commentaire|commenter|réagir|réactions`,
    es: `comentarios|comentario|# comentarios|# comentario|comentarios (#)|sin comentarios|comentar|ningún comentario|no hay comentarios`,
    it: `commenti|commento|# commenti|# commento|commenti (#)|nessun commento|commenta`,
    pt: `comentários|comentário|# comentários|# comentário|comentários (#)|sem comentários|nenhum comentário|comentar|comente`,
    ru: `комментарии|комментарий|# комментариев|# комментария|# комментарий|комментарии (#)|комментариев: #|нет комментариев|обсудить|комментировать`,
    uk: `коментарі|коментар|# коментарів|# коментарі|# коментар|коментарі (#)|немає коментарів|коментувати`,
    tr: `yorumlar|yorum|# yorum|yorumlar (#)|yorum yok|yorum yap`,
    ar: `تعليقات|التعليقات|تعليق|# تعليقات|# تعليق|لا توجد تعليقات|التعليقات (#)`,
    zh: `评论|#条评论|# 条评论|#评论|暂无评论|评论（#）|评论(#)|發表評論|網友評論`,
    pl: `komentarze|komentarz|# komentarzy|# komentarze|# komentarz|komentarze (#)|brak komentarzy|skomentuj`,
    nl: `reacties|reactie|# reacties|# reactie|reacties (#)|geen reacties|reageer|reageren`,
  }),
  ...of('comments', {
    en: `leave a reply|leave a reply …|leave a comment|leave a comment …|leave your comment|leave your comments|post a comment|post comment|write a comment|join the conversation|join the discussion|join the debate|have your say|what do you think?|
      be the first to comment|be the first to comment …|be the first to leave a comment|your email address will not be published …|your email address will not be published|required fields are marked …|required fields are marked|
      # thoughts on …|# thought on …|one thought on …|# responses to …|# response to …|# replies|# reply|reader comments|readers' comments|view # comments|view all # comments|show # comments|see all comments|log in to comment|login to comment|sign in to comment|log in to leave a comment|you must be logged in …|you must log in …|
      cancel reply|save my name …|notify me of …|this site uses akismet …|subscribe to comments …|discussion about this post|comment policy …|comments policy …|disqus|please log in to comment|conversation`,
    de: `schreibe einen kommentar|schreiben sie einen kommentar|einen kommentar schreiben|kommentar schreiben|kommentar hinterlassen|hinterlasse einen kommentar|hinterlassen sie einen kommentar|kommentar verfassen|kommentar abgeben|deine e-mail-adresse wird nicht veröffentlicht. …|deine e-mail-adresse wird nicht veröffentlicht|ihre e-mail-adresse wird nicht veröffentlicht. …|erforderliche felder sind …|antwort abbrechen|diskutieren sie mit|diskussion|leserkommentare|# gedanken zu …|ein gedanke zu …`,
    fr: `laisser un commentaire|laisser un commentaire …|laissez un commentaire|poster un commentaire|ajouter un commentaire|écrire un commentaire|publier un commentaire|votre adresse e-mail ne sera pas publiée. …|votre adresse e-mail ne sera pas publiée|votre adresse email ne sera pas publiée. …|les champs obligatoires sont …|annuler la réponse|# réflexions sur …|soyez le premier à commenter`,
    es: `deja una respuesta|deja una respuesta …|deja un comentario|dejar un comentario|deje un comentario|escribe un comentario|publicar comentario|tu dirección de correo electrónico no será publicada. …|tu dirección de correo electrónico no será publicada|los campos obligatorios están …|cancelar la respuesta|# comentarios en …|sé el primero en comentar`,
    it: `lascia un commento|lascia un commento …|lascia una risposta|scrivi un commento|invia commento|il tuo indirizzo email non sarà pubblicato. …|il tuo indirizzo email non sarà pubblicato|il tuo indirizzo e-mail non sarà pubblicato. …|i campi obbligatori sono …|annulla risposta|# pensieri su …`,
    pt: `deixe um comentário|deixe uma resposta|deixe o seu comentário|deixe seu comentário|deixar um comentário|escreva um comentário|publicar comentário|o seu endereço de e-mail não será publicado. …|o seu endereço de e-mail não será publicado|o seu endereço de email não será publicado. …|campos obrigatórios são …|cancelar resposta|seja o primeiro a comentar`,
    ru: `добавить комментарий|оставить комментарий|оставьте комментарий|написать комментарий|отправить комментарий|ваш адрес email не будет опубликован. …|ваш адрес email не будет опубликован|обязательные поля помечены …|отменить ответ|комментарии закрыты|чтобы оставить комментарий …|войдите, чтобы …|# комментариев к …|обсуждение|обсуждение: …`,
    uk: `залишити коментар|залиште коментар|додати коментар|написати коментар|залишити відповідь|ваша e-mail адреса не оприлюднюватиметься. …|ваша e-mail адреса не оприлюднюватиметься|обов’язкові поля позначені …|обов'язкові поля позначені …|скасувати відповідь|щоб залишити коментар …`,
    tr: `bir yanıt yazın|bir cevap yazın|yorum yapın|yorum yaz|yorum bırakın|bir yorum yazın|e-posta adresiniz yayınlanmayacak. …|e-posta adresiniz yayınlanmayacak|e-posta hesabınız yayımlanmayacak. …|gerekli alanlar …|yanıtı iptal et|ilk yorumu sen yap`,
    ar: `اترك تعليقا|اترك تعليقاً|اترك تعليقًا|اترك رد|اترك رداً|أضف تعليقا|أضف تعليقاً|أضف تعليق|لن يتم نشر عنوان بريدك الإلكتروني. …|لن يتم نشر عنوان بريدك الإلكتروني|الحقول الإلزامية …|إلغاء الرد`,
    zh: `发表评论|发表回复|发表回復|写评论|我要评论|添加评论|留言|您的邮箱地址不会被公开。…|您的邮箱地址不会被公开|您的电子邮箱地址不会被公开。…|必填项已用…|取消回复|网友评论|發佈留言|發表迴響|取消回覆|最新评论`,
    pl: `dodaj komentarz|zostaw komentarz|napisz komentarz|skomentuj artykuł|twój adres e-mail nie zostanie opublikowany. …|twój adres e-mail nie zostanie opublikowany|twój adres email nie zostanie opublikowany. …|wymagane pola są …|anuluj pisanie odpowiedzi|zaloguj się, aby skomentować`,
    nl: `geef een reactie|geef een antwoord|laat een reactie achter|plaats een reactie|schrijf een reactie|je e-mailadres wordt niet gepubliceerd. …|je e-mailadres wordt niet gepubliceerd|het e-mailadres wordt niet gepubliceerd. …|vereiste velden zijn …|reactie annuleren|praat mee`,
  }),
  ...of('author', {
    en: `about the author|about the authors|about the writer|about author|author bio|author|meet the author|written by|about us|about this author|view all posts by …|more by …|all posts by …|contact the author|contact the reporter|author profile`,
    de: `über den autor|über die autorin|über die autoren|zum autor|zur autorin|zur person|autor|autorin|alle artikel von …|alle beiträge von …`,
    fr: `à propos de l'auteur|à propos de l’auteur|l'auteur|auteur|voir tous les articles de …|tous les articles de …`,
    es: `sobre el autor|sobre la autora|acerca del autor|acerca de la autora|autor|ver todas las entradas de …`,
    it: `l'autore|informazioni sull'autore|sull'autore|autore|vedi tutti gli articoli di …|tutti gli articoli di …`,
    pt: `sobre o autor|sobre a autora|autor|ver todos os posts de …`,
    ru: `об авторе|автор|об авторах|посмотреть все записи автора …|все материалы автора`,
    uk: `про автора|про авторку|автор|переглянути всі записи …|усі матеріали автора`,
    tr: `yazar hakkında|yazar|tüm yazıları`,
    ar: `عن الكاتب|الكاتب|نبذة عن الكاتب|حول الكاتب`,
    zh: `关于作者|作者简介|作者介绍|關於作者`,
    pl: `o autorze|o autorce|autor|zobacz wszystkie wpisy …`,
    nl: `over de auteur|auteur|bekijk alle berichten van …`,
  }),
  ...of('footer', {
    en: `all rights reserved|all rights reserved.|© …|copyright © …|copyright (c) …|copyright|back to top|back to top button|top|scroll to top|go to top|return to top|show more|show less|see more|read more »|expand|collapse|terms of use|terms of service|terms and conditions|terms & conditions|terms|privacy policy|privacy|cookie policy|cookies|privacy & cookies|contact|contact us|
      about|advertise|advertise with us|careers|imprint|sitemap|site map|accessibility|rss|rss feed|help|faq|disclaimer|disclaimer: …|editorial policy|corrections|report an error|report a typo|report a correction|send feedback|feedback|send us feedback|give feedback|did you find this article useful?|was this article helpful?|was this helpful?|
      follow us on social media|powered by …|proudly powered by …|theme by …|theme: …|designed by …|web design by …|do not sell my personal information|do not sell or share my personal information|licensing|reprints|rights and permissions|reuse this content|order reprints|subscribe via rss|our standards: …|read our standards|more in this section|republish this article|republish this story|republish|
      this material may not be published …|this material may not be reproduced …|may not be reproduced …|end of story`,
    de: `alle rechte vorbehalten|alle rechte vorbehalten.|nach oben|zum seitenanfang|seitenanfang|mehr anzeigen|mehr laden|impressum|datenschutz|datenschutzerklärung|agb|nutzungsbedingungen|kontakt|über uns|mediadaten|karriere|barrierefreiheit|hilfe|fehler melden|haftungsausschluss|feedback geben`,
    fr: `tous droits réservés|tous droits réservés.|haut de page|retour en haut|retour en haut de page|voir plus|afficher plus|mentions légales|politique de confidentialité|confidentialité|conditions d'utilisation|conditions générales|contact|contactez-nous|à propos|qui sommes-nous|publicité et partenariats|plan du site|aide|signaler une erreur`,
    es: `todos los derechos reservados|todos los derechos reservados.|volver arriba|ir arriba|subir|ver más|mostrar más|aviso legal|política de privacidad|privacidad|política de cookies|términos y condiciones|términos de uso|contacto|contáctenos|quiénes somos|sobre nosotros|mapa del sitio|ayuda`,
    it: `tutti i diritti riservati|tutti i diritti riservati.|riproduzione riservata|© riproduzione riservata|torna su|torna in alto|mostra altro|vedi altro|note legali|informativa sulla privacy|privacy|cookie policy|termini e condizioni|contatti|chi siamo|mappa del sito|redazione`,
    pt: `todos os direitos reservados|todos os direitos reservados.|voltar ao topo|topo|ver mais|mostrar mais|aviso legal|política de privacidade|privacidade|termos de uso|termos e condições|contato|contacto|fale conosco|quem somos|sobre nós|mapa do site|ajuda|expediente`,
    ru: `все права защищены|все права защищены.|наверх|вверх|к началу страницы|вернуться наверх|показать еще|показать ещё|загрузить еще|загрузить ещё|политика конфиденциальности|пользовательское соглашение|правила использования|контакты|о нас|о проекте|о компании|реклама на сайте|рекламодателям|карта сайта|обратная связь|редакция|сообщить об ошибке`,
    uk: `усі права захищені|всі права захищені|усі права захищено|всі права захищені.|нагору|догори|вгору|показати ще|показати більше|завантажити ще|політика конфіденційності|угода користувача|правила користування|контакти|про нас|про проєкт|реклама на сайті|карта сайту|зворотний зв'язок|редакція`,
    tr: `tüm hakları saklıdır|tüm hakları saklıdır.|yukarı çık|başa dön|yukarı|daha fazla göster|gizlilik politikası|gizlilik|kullanım şartları|kullanım koşulları|çerez politikası|iletişim|hakkımızda|künye|reklam verin|site haritası|yardım`,
    ar: `جميع الحقوق محفوظة|جميع الحقوق محفوظة …|كل الحقوق محفوظة|زر الذهاب إلى الأعلى|العودة إلى الأعلى|إلى الأعلى|عرض المزيد|المزيد|سياسة الخصوصية|شروط الاستخدام|اتصل بنا|من نحن|أعلن معنا|خريطة الموقع`,
    zh: `版权所有…|版权所有|保留所有权利|未经授权…|未经许可…|返回顶部|回到顶部|查看更多|显示更多|加载更多|隐私政策|使用条款|服务条款|联系我们|关于我们|广告服务|网站地图|帮助|责任编辑：…|责任编辑:…|编辑：…|责编：…|免责声明…|責任編輯：…|版權所有…|隱私政策|聯絡我們|關於我們|【纠错】…|完`,
    pl: `wszelkie prawa zastrzeżone|wszelkie prawa zastrzeżone.|do góry|na górę|wróć na górę|pokaż więcej|zobacz więcej|polityka prywatności|regulamin|polityka cookies|kontakt|o nas|redakcja|mapa strony|pomoc|zgłoś błąd`,
    nl: `alle rechten voorbehouden|alle rechten voorbehouden.|naar boven|terug naar boven|toon meer|meer tonen|meer laden|privacybeleid|privacyverklaring|cookiebeleid|algemene voorwaarden|gebruiksvoorwaarden|over ons|colofon|adverteren|sitemap|fout gezien? …`,
  }),
]
