import type { Messages } from '../messages.js';
import { countedIn, monthsIn } from '../plural-forms.js';

const counted = countedIn('tr');

/** Words that more than one element uses. */
export const common: Messages['common'] = {
  loading: 'Yükleniyor …',
  retry: 'Tekrar dene',
  cancel: 'Vazgeç',
  newTab: 'yeni sekme',
  readAloud: ({ label }) => `Sesli oku: ${label}`,
  stopReading: ({ label }) => `Okumayı durdur: ${label}`,
  months: monthsIn(
    'tr',
    { month: { other: '# ay' }, year: { other: '# yıl' } },
    (from, to) => `${from} ile ${to} arası`,
  ),
};

/** The skills picker. */
export const picker: Messages['picker'] = {
  label: 'Neler yapabiliyorsun?',
  hint: 'Yaptığın bir şeyi yaz. Günlük kelimeler yeter.',
  placeholder: 'örneğin: yemek yapmak, yıkamak, dinlemek',
  chosen: ({ count }) => `${count} seçildi`,
  results: ({ count }) => (count ? counted(count, { other: '# öneri' }) : 'Öneri yok'),
  typed: ({ query }) => `yazdığın: “${query}”`,
  didYouMean: ({ label }) => `“${label}” mi demek istedin?`,
  workedAs: 'Yaptığım iş …',
  workedAsOne: ({ occupation }) => `Yaptığım iş: ${occupation}`,
  confirm: 'Yapabildiklerini işaretle.',
  suggestions: 'Çoğu zaman bununla birlikte',
  add: ({ label }) => `Ekle: ${label}`,
  remove: ({ label }) => `Çıkar: ${label}`,
  added: ({ label }) => `Eklendi: ${label}.`,
  removed: ({ label }) => `Çıkarıldı: ${label}. Fikrini mi değiştirdin? Geri koy.`,
  restore: 'Geri koy',
  empty: 'Henüz bir şey seçmedin. Severek yaptığın bir şeyle başla.',
  nothingFound: 'Bunu henüz bilmiyoruz. Başka kelimelerle söyle veya yaptığın bir işi seç.',
  listbox: 'Öneriler',
  also: 'ayrıca:',
  already: 'seçildi',
  alreadyThere: ({ label }) => `Zaten listede: ${label}.`,
  experiences: 'Belki bunu yaşadın',
  started: 'Yaptığın bir işle başlamak ister misin?',
  more: ({ count }) => `${count} tane daha göster`,
  done: 'Tamam',
  removeShort: 'çıkar',
  removedRow: ({ label }) => `Çıkarıldı: ${label}. Fikrini mi değiştirdin?`,
  restored: ({ label }) => `Yeniden listede: ${label}.`,
  required: 'Yapabildiğin en az bir şey seç.',
  max: ({ max }) => `En çok ${max} tane seçebilirsin. Önce birini çıkar.`,
  level: 'Bunu ne kadar iyi yapabiliyorsun?',
  levels: { can: 'yapabiliyorum', learning: 'öğreniyorum', want: 'öğrenmek istiyorum' },
};

/** The whole flow of `zorg-match`. */
export const match: Messages['match'] = {
  title: 'Sana hangi iş uyar?',
  intro: 'Neler yapabildiğini söyle. Sana uyan işi ve oraya giden yolu birlikte arayalım.',
  languages: {
    label: 'Dilini seç',
    now: 'Artık Türkçe okuyorsun.',
    failed: ({ language }) => `${language} şu anda yüklenemiyor. İnternetini kontrol et ve tekrar dene.`,
    translated:
      'Bu çeviriye bir bilgisayar yardım etti. Ana dili Türkçe olan biri kontrol etmedi. Geçerli olan Hollandaca metindir.',
  },
  steps: { skills: 'Neler yapabiliyorsun?', jobs: 'Hangi işler uyuyor?', route: 'Oraya nasıl gidersin?' },
  privacy: 'Her şey bu cihazda kalır. Hesap gerekmez.',
  remember: 'Seçimlerimi bu cihazda hatırla',
  rememberHint: '6 ay sonra sileriz. Durumun hakkında hiçbir şey saklamayız.',
  forget: 'Seçimlerimi sil',
  forgetSure: 'Burada seçtiğin her şey silinsin mi?',
  forgetYes: 'Evet, hepsini sil',
  rememberFailed: 'Bu cihaz kaydetmemize izin vermiyor. Seçimlerini dosya olarak kaydet.',
  save: 'Dosya olarak kaydet',
  fileName: 'secimlerim.json',
  open: 'Dosya aç',
  opened: 'Dosyadaki seçimlerin hazır.',
  forgotten: 'Seçimlerin silindi.',
  print: 'Yazdır',
  back: 'İşlere dön',
  loadingJobs: 'İşleri okuyoruz …',
  progress: ({ done, total }) => `${total} işten ${done} tanesi okundu`,
  noJobs: 'Şu anda burada iş yok. Daha sonra tekrar bak.',
  jobsFailed: 'İşleri şu anda alamıyoruz. Seçtiklerin duruyor.',
};
