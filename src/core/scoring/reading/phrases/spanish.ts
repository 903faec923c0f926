import type { PhraseBook } from '../phrase-book.js';

export const spanish: PhraseBook = {
  topics: {
    'working-in-tech': 'cómo es trabajar, día a día ~ de|en, vida laboral',
    'changing-career': 'cambi* ~ carrera|profesión|sector|rubro, reorientación profesional, reinventar*',
    'earlier-experience': `
    experiencia* previa*|anterior*, habilidades transferibles, aprovechar ~ experiencia
  `,
    'returning-to-work': 'volver|regresar|vuelta|regreso al trabajo|mercado, reincorporación',
    'what-to-learn': `
    qué ~ debería|debo|conviene ~ aprender|estudiar, qué aprender|estudiar, ruta|plan de aprendizaje|estudio,
    por dónde empezar
  `,
    fundamentals: `
    las|los bases|fundamentos, fundamentos de|técnicos, arquitectura de software, diseño de sistemas|software,
    estructuras de datos, buenas prácticas
  `,
    'finding-a-job': `
    primer ~ empleo|trabajo|puesto|laburo, encontrar|conseguir|buscar ~ empleo|trabajo|prácticas|puesto,
    búsqueda ~ empleo|trabajo|laboral, prácticas profesionales
  `,
    portfolio: 'portafolio*, mostrar mis proyectos',
    applications: `
    currículum*, currículo, carta de presentación|motivación, hoja de vida, postular*,
    solicitudes de empleo|trabajo
  `,
    interviews: 'entrevista|entrevistas',
    'side-skills': 'control de versiones, línea de comandos',
    'growing-in-a-job': `
    crecimiento|desarrollo profesional|laboral, crecer ~ profesionalmente|trabajo|puesto|carrera,
    ascenso|ascender
  `,
    'career-planning': `
    plan*|planificación ~ carrera|profesional, orientación profesional|laboral|vocacional, rumbo profesional
  `,
    leadership: 'liderazgo, liderar, gestión de equipos|personas, dirigir ~ equipo*',
    'start-ups': 'emprend*, crear|montar|lanzar ~ empresa|negocio, propio negocio, propia empresa',
    studies: `
    mis|los estudios, estudios universitarios|superiores, maestría, beca|becas, doctorado,
    elegir ~ universidad|carrera
  `,
    networking: 'red de contactos, red profesional, hacer|crear contactos, ampliar ~ red',
    confidence: 'confianza, autoestima, síndrome del impostor, seguridad en mí',
    'open-source': 'código abierto, software libre',
    'working-abroad': `
    en el extranjero, teletrabajo, trabaj* ~ remoto|remota|extranjero|fuera, empleo remoto
  `,
    'taking-a-job': `
    salario*, sueldo*, negociar ~ oferta|contrato|salario, contrato* ~ laboral|trabajo, impuestos
  `,
  },
  paths: {
    'career-change': `
    cambié ~ carrera|profesión, cambio de carrera|profesión|rubro, reconvertido|reconvertida
  `,
    'return-after-break': `
    pausa ~ profesional|laboral, licencia de maternidad|paternidad, vuelta|regreso al trabajo
  `,
    'self-taught': 'autodidacta*, aprendí solo|sola, por mi cuenta',
    bootcamp: 'campamento de programación',
    'computing-degree': `
    ingeniería|ingeniero|ingeniera informática|en sistemas|de sistemas|sistemas|software,
    ingeniería de software, ciencias de la computación, licenciatura ~ informática|sistemas|computación
  `,
    'other-studies': `
    estudié|estudios|licenciatura|grado|título ~ arquitectura|biología|derecho|economía|filología|filosofía|historia|medicina|periodismo|psicología|química|sociología
  `,
    'new-country': `
    emigr*, inmigrante*, mudé|vine a españa|alemania|europa|finlandia|otro, refugiado|refugiada
  `,
    teaching: 'profesor|profesora|maestro|maestra|docente|docencia',
    health: `
    enfermero|enfermera|enfermería|médico|médica|farmacéutico|farmacéutica|fisioterapeuta
  `,
    hospitality: `
    cocinero|cocinera|camarero|camarera|mesero|mesera|hostelería|hotelería|gastronomía
  `,
    retail: 'dependiente|dependienta|cajero|cajera|vendedor|vendedora, comercio minorista',
    arts: 'músico|actor|actriz|artista|fotógrafo|fotógrafa, bellas artes',
    design: 'diseñador|diseñadora, diseño gráfico|industrial|de moda|de interiores',
    writing: `
    periodista|periodismo|escritor|escritora|redactor|redactora|traductor|traductora
  `,
    law: 'abogado|abogada, estudié|grado|licenciatura ~ derecho',
    finance: 'contador|contadora|contable|contabilidad|auditor|auditora|finanzas|banca',
    engineering: `
    ingeniero|ingeniera|ingeniería civil|mecánico|mecánica|industrial|eléctrico|eléctrica|química,
    carpintero|electricista|albañil|arquitecto|arquitecta
  `,
    science: `
    científico|científica|investigador|investigadora|biólogo|bióloga|químico|química|físico|física
  `,
    administration: `
    administrativo|administrativa|secretario|secretaria|recepcionista, recursos humanos
  `,
    military: 'ejército|militar|soldado, fuerzas armadas',
    marketing: 'ventas|mercadotecnia|mercadeo|publicidad|comercial',
    'social-work': 'trabajador|trabajadora|trabajo social, ong, educador|educadora social',
    logistics: 'logística|chófer|repartidor|repartidora|almacén',
    'customer-service': 'atención al|a cliente|clientes, servicio al cliente',
  },
  negations: {
    refusal: `
    no necesito|quiero|busco|deseo|requiero, no me interesa|interesan,
    no estoy interesado|interesada|buscando, no puedo ayudar, excepto, salvo, en lugar|vez de,
    todo|cualquier|cosa menos
  `,
    'refusal-of-next': '. no|nunca|nada, pero no, . nada de',
    'refusal-of-previous': 'no es|son necesario|necesaria|necesarios|necesarias, no hace falta',
    turn: 'pero, sino, solo, solamente, únicamente',
    denial: 'no soy|fui|tengo|estudié, nunca, -no solo',
    'denial-of-rest':
      'mi|mis madre|padre|padres|hermana|hermano|esposa|esposo|marido|mujer|hijo|hija ~ es|era|fue|son|eran|fueron|trabaja|trabajaba',
    'denial-of-last': 'es|como mi|un hobby, en mi tiempo libre, por afición',
  },
};
