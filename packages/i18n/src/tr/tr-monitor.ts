import type { MonitorMessages } from '../monitor-messages.js';
import { countedIn } from '../plural-forms.js';

const counted = countedIn('tr');
const vacancies = (count: number): string => counted(count, { other: '# ilan' });
const rows = (count: number): string => counted(count, { other: '# satır' });
const days = (count: number): string => counted(count, { other: '# gün' });

type Part = Omit<Parameters<MonitorMessages['asks']>[0], 'what'>;

/** Which vacancies, before what they ask: no ending has to agree with a name. */
function partOf({ some, count, place, occupation }: Part, verb: string): string {
  const about = [place, occupation].filter((each) => each !== '').join(', ');
  return `${about === '' ? '' : `${about}: `}${vacancies(count)} içinden ${some} tanesi ${verb}`;
}

/**
 * Turkish: what the vacancies of a region ask and offer. Written by us with machine help, 2026-11; no native speaker has
 * checked it yet. Readers are addressed formally.
 */
export const monitor: MonitorMessages = {
  label: 'Bölgenizde bakım sektörü ne istiyor?',
  none: 'Henüz ilan yok. “vacancies” özelliğiyle bir kaynak verin.',
  loading: 'İlanlar getiriliyor.',
  failed: 'İlanlar gelmedi.',
  reading: ({ done, count }) => `${vacancies(count)} içinden ${done} tanesini okuduk.`,
  readSoFar: ({ done }) => `Şimdiye kadar ${vacancies(done)} okuduk.`,
  stop: 'Saymayı durdur',
  goOn: 'Saymaya devam et',
  stopped: ({ done }) => `${vacancies(done)} sonra durduruldu. Yalnızca okunanlar sayılır.`,
  counted: ({ count, date }) => `${vacancies(count)}, ${date} tarihinde sayıldı.`,
  littleRead: ({ count }) => `${vacancies(count)} hakkında az şey okuyabildik.`,
  unused: ({ count }) => `${rows(count)} kullanılamadı.`,
  choose: 'Göster',
  everywhere: 'her yer',
  allJobs: 'tüm meslekler',
  region: 'Nerede',
  occupation: 'Meslek',
  unknownRegion: 'yer bilinmiyor',
  unknownOccupation: 'meslek tanınmadı',
  whole: 'Flandre',
  elsewhere: 'Başka yerde',
  nothing: 'Bu seçim için ilan yok. Daha geniş seçin.',
  asks: (part) => `${partOf(part, 'şunu istiyor')}: ${part.what}.`,
  says: (part) => `${partOf(part, 'şunu belirtiyor')}: ${part.what}.`,
  gives: (part) => `${partOf(part, 'şunu sunuyor')}: ${part.what}.`,
  most: ({ what, some, count }) => `En çok şu meslek için: ${what}, ${vacancies(count)} içinden ${some} tanesi.`,
  mostIn: ({ what, some, count }) => `En çok burada: ${what}, ${vacancies(count)} içinden ${some} tanesi.`,
  change: ({ month, count, before, earlier }) => `${month}: ${count} yeni ilan, ${before}: ${earlier}.`,
  occupations: 'Meslekler',
  competences: 'Ne yapabilmek gerekiyor?',
  conditions: 'Başka ne belirleyici?',
  offers: 'Ne sunuyorlar?',
  regions: 'Nerede?',
  municipalities: 'Belediyeler',
  map: 'Haritada',
  mapHint: 'Bu bir taslak, gerçek bir harita değil.',
  months: 'Ne zaman yayınlandılar?',
  month: 'ay',
  grid: 'Hangi meslek ne istiyor?',
  gridSays: ({ what, occupation, some, count }) =>
    `${occupation}: ${vacancies(count)} içinden ${some} tanesi şunu istiyor: ${what}.`,
  longest: 'En uzun süre ne açık kalıyor?',
  longestSays: ({ days: count }) => `En uzun bekleyen ilan ${days(count)} açık.`,
  opens: 'Ne öğrenmek en çok ilanı açar?',
  opensFrom: 'Başlangıç mesleği',
  opensNothing: 'henüz meslek yok',
  opensSays: ({ from, what, some }) =>
    `Başlangıç: ${from}, ayrıca şunu öğrenmek: ${what}. O zaman ${vacancies(some)} daha uyar.`,
  opensFits: ({ count }) => `Şu anda ${vacancies(count)} uyuyor.`,
  opensHint: 'Ne yapabilmek gerektiğine bakıyoruz. Diploma ya da “visum” burada sayılmaz.',
  opensNone: 'Buradan tek bir şey öğrenmek henüz bir ilan açmıyor.',
  opensCount: 'ek ilan',
  gap: 'İlanlar ve insanlar yan yana',
  gapSays: ({ what, vacancies: open, people }) => `En büyük fark: ${what}, ${people} yanında ${vacancies(open)}.`,
  gapNone: 'Hiçbir yerde insanlardan çok ilan yok.',
  peopleCount: ({ count }) => `${count} kişi`,
  supplyAdd: 'Yanına kişi sayılarını koyun',
  supplyFile: 'Bir CSV dosyası seçin',
  supplyHint: 'Sütunlar: soort (beroep ya da competentie), naam, regio, aantal. Dosya bu bilgisayarda kalır.',
  supplyRead: ({ count }) => `${rows(count)} okuduk.`,
  supplyBroken: ({ count, first }) => `${rows(count)} kullanılamadı. İlki ${first}. satırda.`,
  supplyNone: 'Bu dosyayı kullanamıyoruz. En az naam ve aantal sütunlarını verin.',
  supplyRemove: 'Kaldır',
  published: 'Yayınlanmış rakamlar',
  publishedHint: 'Bu rakamları başkaları, kendi tarihlerinde saydı. Onlarla hesap yapmıyoruz.',
  measure: {
    unemployment: 'İş arayanlar, çalışabileceklerin payı',
    'work-permits': 'Burada çalışma izinleri',
    other: 'Rakam',
  },
  grew: ({ from, to, before, after }) => `${from}: ${before}, ${to}: ${after}.`,
  compared: ({ what, value, least, other }) => `En yüksek: ${what}, ${value}. En düşük: ${least}, ${other}.`,
  period: 'yıl',
  value: 'rakam',
  of: 'ilan sayısı',
  name: 'ad',
  required: 'zorunlu',
  preferred: 'artı',
  trainable: 'orada öğrenilir',
  total: 'toplam',
  days: 'gün açık',
  half: ({ days: count }) => `Yarısı ${days(count)} ya da daha uzun süredir açık.`,
  withoutDiploma: ({ some, count }) => `${vacancies(count)} içinden ${some} tanesinde diploma olmadan başlanabilir.`,
  offer: {
    training: 'eğitim',
    buddy: 'bir yol arkadaşı ya da rehberlik',
    'language-support': 'Hollandaca için yardım',
    childcare: 'çocuk bakımı',
    transport: 'ulaşım için yardım',
    other: 'başka bir şey',
  },
  people: 'kişiler',
  noFigure: 'rakam yok',
  more: ({ people }) => `${people} kişiden fazla`,
  notTold: 'göstermiyoruz',
  gapHint: 'Bir ila dört kişiyi asla göstermeyiz, toplam yoluyla da. Sıfırı gösteririz.',
  asTable: 'Tablo olarak göster',
  save: 'Kaydet',
  saveFigure: ({ title }) => `Kaydet: ${title}`,
  csv: 'tablo olarak (CSV)',
  svg: 'çizim olarak (SVG)',
  png: 'resim olarak (PNG)',
  print: 'Yazdır',
  showAll: ({ count }) => `Hepsini göster: ${count}`,
  showFewer: 'Daha az göster',
  source: ({ source, date }) => `Kaynak: ${source}, ${date}`,
  reportTitle: 'Bakım sektöründeki ilanlar üzerine rapor',
  reportMade: 'Zorg-Match ile yapıldı. İnsanlar değil, ilanlar sayıldı.',
};
