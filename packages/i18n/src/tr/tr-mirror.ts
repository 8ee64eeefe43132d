import { withDraftWords } from '../draft-words.js';
import type { MirrorMessages } from '../mirror-messages.js';

/**
 * Turkish: the mirror for who writes a vacancy. Written by us with machine help, 2026-11; no native speaker has checked it
 * yet. Readers are addressed formally, as employers are. Words for the draft between “ ” stay Dutch.
 */
export const mirror: MirrorMessages = withDraftWords({
  shutsOut: {
    'young-team': {
      why: 'Daha yaşlı biri şöyle düşünür: bu bana göre değil.',
      better: 'Birlikte nasıl çalıştığınızı söyleyin: “een team dat elkaar helpt”.',
    },
    age: {
      why: 'Yaş, birinin ne yapabildiğini söylemez.',
      better: 'İşin ne istediğini söyleyin: “je tilt soms”, “je werkt twee nachten per maand”.',
    },
    'fresh-graduate': {
      why: 'Sonradan iş değiştiren ya da yeniden başlayan kişi kendini hoş karşılanmış hissetmez.',
      better: 'Şöyle yazın: “ook zonder ervaring ben je welkom”.',
    },
    'one-sex': {
      why: 'Erkekler, kadınlar ve diğerleri bu işi yapabilir.',
      better: '“iemand”, “een collega” ya da işin adını yazın.',
    },
    'sexed-title': {
      why: 'Bu ad tek bir tür insanı akla getirir. Diğerleri okumayı bırakır.',
      better: 'Herkes için bir ad seçin: “medewerker schoonmaak”, “zorgkundige”.',
    },
    origin: {
      why: 'Birinin nereden geldiği, ne yapabildiğini söylemez.',
      better: 'Bunu silin. Çalışma izni ya da “visum” mu gerekiyor? O zaman o belgenin adını yazın.',
    },
    'mother-tongue': {
      why: 'Birçok kişi sonradan öğrendiği Hollandacayı iyi konuşur.',
      better: 'Hollandaca ne yapabilmek gerektiğini söyleyin: “je begrijpt je collega’s en schrijft korte nota’s”.',
    },
    'flawless-dutch': {
      why: 'Neredeyse kimse Hollandacasının kusursuz olduğunu söylemeye cesaret edemez.',
      better: 'İşin gerçekten istediği bir düzey yazın, örneğin B1. Öğrenmeye yardım edip etmediğinizi söyleyin.',
    },
    health: {
      why: 'Kimse görüşmeden önce sağlığından söz etmek zorunda değildir.',
      better: 'İşin ne istediğini söyleyin: “je staat veel recht”, “we tillen met een lift”.',
    },
    family: {
      why: 'Adayın ailesinin bir iş ilanında yeri yoktur.',
      better: 'Hangi saatleri istediğinizi ve programın ne zaman belli olduğunu söyleyin.',
    },
    'always-available': {
      why: 'Çocuğu, ikinci bir işi ya da baktığı bir yakını olan kişi burada okumayı bırakır.',
      better: 'Hangi vardiyaların olduğunu, ne sıklıkta olduğunu ve kişinin neyi seçebildiğini söyleyin.',
    },
    'own-computer': {
      why: 'Bu herkeste yoktur ve birinin ne yapabildiğini göstermez.',
      better: 'Sizin ne verdiğinizi söyleyin: “je krijgt een laptop van ons”.',
    },
  },
  newcomer: {
    buddy: 'Başlangıçta yanınızda biri var mı?',
    'language-support': 'İşte Hollandaca öğrenilebilir mi?',
    'clear-hours': 'Saatler belli mi?',
    transport: 'Araba olmadan nasıl gelinir?',
    childcare: 'Çocuk bakımı ne olacak?',
    training: 'İş burada öğrenilebilir mi?',
    contact: 'Kim aranabilir?',
    'plain-start': 'İlk cümle konunun ne olduğunu söylüyor mu?',
  },
  conditions: {
    'no-route': 'Buna götüren bir yol bilmiyoruz. Başlamak için gerekli mi?',
    contradiction: 'Metninizin başka bir yerinde bunun gerekli olmadığı yazıyor.',
    'not-needed-by-occupation': 'Kaynaklarımız bu meslek için zorunlu bir diploma belirtmiyor.',
    'ask-less': '“een pluspunt” ya da “je leert het bij ons” da olabilir mi?',
  },
  tasks: {
    support: 'Destek görevleri. Bunlar için kayıt gerekmez.',
    care: 'Bakım görevleri. Bunları kimin yapabileceğini sorumlu hemşirenize sorun.',
    registered: 'Kaynaklarımız şöyle diyor: bunun için kayıt gerekir.',
    ask: 'Bu görevleri bilmiyoruz. Kimin yapabileceğini sorun.',
  },
  simpler: ({ word, simpler }) => `“${word}” daha basit olabilir: ${simpler}.`,
  longSentence: ({ words }) => `Bu cümlede ${words} kelime var. İkiye bölün.`,
  average: ({ average }) => `Cümlelerinizde ortalama ${String(average).replace('.', ',')} kelime var.`,
  places: ({ inTitle, count }) =>
    !inTitle
      ? `Metninizde ${count} kez geçiyor.`
      : count === 0
        ? 'Başlıkta geçiyor.'
        : `Başlıkta ve metninizde ${count} kez geçiyor.`,
  musts: ({ count, of }) =>
    count === 0
      ? 'Hiçbir cümle bir şeyin zorunlu olduğunu söylemiyor.'
      : `${of} cümleden ${count} tanesi bir şeyin zorunlu olduğunu söylüyor.`,
  moreStart: ({ now, without, of }) =>
    `${of} aday türümüzden şu anda ${now} tanesi her şeyi karşılıyor. Bu koşul olmasa ${without} olurdu.`,
  competence: 'Bu sizin yanınızda da öğrenilebilir. Ya da bunu bir artı olarak yazın.',
  moreJobs: ({ now, without, of }) =>
    `Şu anda ${of} mesleğimizden ${now} tanesi her şeyi karşılıyor. Bu istek olmasa ${without} olurdu.`,
  alsoFrom: ({ list }) => `O zaman bunları yapmış olanlar da gelebilir: ${list}.`,
  unread: 'Bunu okuyamadık',
  unreadHint: 'Bu cümlelerde hiçbir şey tanımıyoruz. Belki aday da anlamıyordur.',
  replace: 'Değiştir',
  replaceWord: ({ word, simpler }) => `“${word}” yerine “${simpler}” yaz`,
  replaceSentence: 'Cümleyi değiştir',
  replaceSentenceFor: ({ sentence }) => `Cümlenin yerine şunu yaz: ${sentence}`,
  replaced: 'Değiştirildi. Cümleyi bir kez daha okuyun.',
  language: 'Metniniz ne kadar basit',
  foundTitle: 'Bir makinenin okuduğu, liste olarak',
  foundName: 'ne',
  foundHow: 'ne kadar',
  foundWords: 'sizin sözleriniz',
  fromForm: 'Bu sayfadaki formu sizinle birlikte okuyoruz.',
  details: 'Siteniz için veriler',
  detailsHint: 'Arama motorları bu verileri ister. Yalnızca aşağıdaki kodda yer alır.',
  organisation: 'Kuruluşunuzun adı',
  postalCode: 'Posta kodu',
  locality: 'Belediye',
  validThrough: 'Son başvuru günü',
  nothing: 'Burada söyleyecek bir şeyimiz yok. Güzel iş.',
  label: 'İlanınızı gözden geçirin',
  intro: 'İlanınızı yapıştırın ya da yazın. Bir adayın onu nasıl okuduğunu söyleriz. Hiçbir şey gönderilmez.',
  titleField: 'İşin adı',
  textField: 'İlanın metni',
  waiting: 'Henüz metin yok. Kişinin her gün yaptığı şeyle başlayın.',
  loading: 'Her şeyi hazırlıyoruz …',
  failed: 'Her şeyi yükleyemedik. İnternetinizi kontrol edin.',
  again: 'Yeniden dene',
  noRoutes: 'Diploma ya da belgeye giden yolları yükleyemedik. Bir yol olup olmadığını şu anda bilmiyoruz.',
  remarks: ({ count }) => (count === 0 ? 'Not yok.' : `${count} not`),
  read: 'Biz böyle okuyoruz',
  readHint: 'Altı çizili olanlar, adaydan istenen olarak tanıdıklarımızdır.',
  strokes: {
    required: 'bu zorunlu',
    preferred: 'bu bir artı',
    trainable: 'bu burada öğrenilir',
    unread: 'bunu bilmiyoruz: başka sözlerle söyleyin',
  },
  people: 'Burada kim vazgeçer?',
  words: 'Daha basit söyleyiş',
  asks: 'Çok şey istemiyor musunuz?',
  ready: 'Yeni gelenler için hazır',
  told: 'yazıyor',
  notTold: 'henüz yazmıyor',
  addText: 'Ekle',
  addTextFor: ({ question }) => `Ekle: ${question}`,
  added: 'Cümle metninizin sonunda. Onu tamamlayın.',
  changed: 'Metniniz değiştirildi.',
  undo: 'Geri al',
  undone: 'Metniniz yeniden önceki gibi.',
  show: 'Göster',
  showFor: ({ quote }) => `Metninizde göster: ${quote}`,
  divide: 'Görevleri paylaştırmak',
  divideHint: 'Böylece diploması olmayan biri işin bir bölümünü yapabilir.',
  noTasks: 'Henüz görev görmüyoruz. Bunları “Taken” altında bir listeye yazın.',
  sources: 'Kaynak',
  second: 'Yalnızca bu görevlerle ikinci bir ilan',
  take: 'Yanınıza alın',
  posting: 'Siteniz için (JSON-LD)',
  copy: 'Kopyala',
  copied: 'Kopyalandı.',
  notCopied: 'Kopyalama burada çalışmıyor. Metni kendiniz seçin.',
  print: 'Yazdır',
});
