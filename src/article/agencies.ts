/** News agencies and the like by the names that stand in datelines and credits; where two are given, both are in use. */
export const AGENCIES: ReadonlySet<string> = new Set(
  `Reuters|Thomson Reuters|AP|Associated Press|The Associated Press|AFP|Agence France-Presse|Agence France Presse|UPI|United Press International|Bloomberg|Dow Jones|
  dpa|Deutsche Presse-Agentur|APA|AWP|KNA|epd|SID|Keystone-SDA|SDA|Belga|ANP|Ritzau|NTB|TT|STT|BNS|ELTA|LETA|ČTK|CTK|TASR|SITA|MTI|PAP|HINA|Tanjug|STA|Agerpres|BTA|ANA-MPA|AMNA|
  ANSA|AGI|Adnkronos|LaPresse|EFE|Europa Press|Lusa|Agência Brasil|Télam|Notimex|Prensa Latina|
  TASS|ITAR-TASS|ТАСС|RIA Novosti|РИА Новости|Interfax|Интерфакс|Interfax-Ukraine|Интерфакс-Украина|Інтерфакс-Україна|Sputnik|Ukrinform|Укринформ|Укрінформ|UNIAN|УНИАН|УНІАН|BelTA|БелТА|БЕЛТА|Kazinform|Trend|Azertac|Armenpress|Interpressnews|
  Anadolu|Anadolu Agency|Anadolu Ajansı|AA|DHA|İHA|IHA|Demirören Haber Ajansı|İhlas Haber Ajansı|IRNA|ISNA|Fars|Tasnim|Mehr|SPA|WAM|QNA|KUNA|MENA|SANA|Petra|Wafa|NNA|
  Xinhua|Xinhua News Agency|新华社|新華社|中新社|中新网|China News Service|Kyodo|Kyodo News|共同社|Jiji|Jiji Press|时事社|Yonhap|Yonhap News Agency|韩联社|KCNA|朝中社|路透社|法新社|美联社|德新社|塔斯社|CNA|Bernama|Antara|
  PTI|Press Trust of India|ANI|IANS|UNI|APP|BSS|UNB|AAP|Australian Associated Press|NZPA|PA|PA Media|Press Association|The Canadian Press|Canadian Press|CP|NAN|Ghana News Agency|PANA|APS|MAP|
  رويترز|فرانس برس|أ ف ب|أسوشيتد برس|الأناضول|سبوتنيك|تاس|واس|وام|سانا|شينخوا`
    .split('|').map((name) => name.trim().toLowerCase()),
)
