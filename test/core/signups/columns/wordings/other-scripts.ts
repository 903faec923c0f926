import type { Wording } from './wording.js';

const SKILLS = ['Python, SQL', 'React, JavaScript', 'Git'];
const MAIL = ['amina@example.org', 'jo@example.com'];

/** Titles in Arabic, Japanese and Chinese: the questions every form has. */
export const otherScripts: readonly Wording[] = [
  ['البريد الإلكتروني', 'email', ...MAIL],
  ['الاسم الكامل', 'name', 'أمينة يوسف', 'سامي حداد'],
  ['هل تريد أن تكون مرشدًا أم متدربًا؟', 'role', 'مرشد', 'متدرب'],
  ['ماذا تريد أن تتعلم؟', 'learns', ...SKILLS],
  ['ما هي المهارات التي يمكنك تعليمها؟', 'teaches', ...SKILLS],
  ['الأهداف', 'goals', 'تغيير المهنة', 'الثقة بالنفس'],
  ['المنطقة الزمنية', 'timeZone', 'Asia/Riyadh', 'UTC+3'],
  ['اللغات', 'languages', 'العربية', 'العربية'],
  ['رقم الهاتف', 'none', '+966 11 000 0001', '+966 11 000 0002'],
  ['タイムスタンプ', 'submittedAt', '2026/09/05 13:35:15', '2026/09/06 8:00:00'],
  ['メールアドレス', 'email', ...MAIL],
  ['お名前', 'name', '山田花子', '佐藤太郎'],
  ['氏名', 'name', '山田花子', '佐藤太郎'],
  ['参加区分', 'role', 'メンター', 'メンティー'],
  ['教えられること', 'teaches', ...SKILLS],
  ['学びたいこと', 'learns', ...SKILLS],
  ['目標', 'goals', '転職したい', '自信をつけたい'],
  ['自己紹介', 'background', '歴史を学びました', '十年間営業でした'],
  ['会社名', 'organisation', 'Northwind', 'Contoso'],
  ['タイムゾーン', 'timeZone', 'Asia/Tokyo', 'UTC+9'],
  ['話せる言語', 'languages', 'Japanese', 'English'],
  ['電話番号', 'none', '+81 3 0000 0001', '+81 3 0000 0002'],
  ['提交时间', 'submittedAt', '2026/09/05 13:35:15', '2026/09/06 8:00:00'],
  ['电子邮箱', 'email', ...MAIL],
  ['姓名', 'name', '李伟', '王芳'],
  ['您想担任导师还是学员？', 'role', '导师', '学员'],
  ['你可以教什么？', 'teaches', ...SKILLS],
  ['你想学习什么？', 'learns', ...SKILLS],
  ['你的目标是什么？', 'goals', '换工作', '更自信'],
  ['公司', 'organisation', 'Northwind', 'Contoso'],
  ['职位', 'jobTitle', '工程师', '护士'],
  ['时区', 'timeZone', 'Asia/Shanghai', 'UTC+8'],
  ['语言', 'languages', 'Chinese', 'English'],
];
