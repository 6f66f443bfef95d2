"""Jobs."""

from exposure.extract.languages.contract import bag, listed

JOBS = bag(
    """
    açougueiro açougueira acompanhante acupunturista administrador administradora adestrador adestradora
    advogado advogada aeromoça afiador afiadora agricultor agricultora agrônomo agrônoma agrimensor
    agrimensora alfaiate almoxarife ambulante analista anestesista animador animadora antropólogo
    antropóloga aposentado aposentada apicultor apicultora apresentador apresentadora arqueólogo
    arqueóloga arquiteto arquiteta arquivista arte-finalista artesã artesão artista ascensorista
    assessor assessora assistente astrônomo astrônoma atendente ator atriz auditor auditora auxiliar
    aviador aviadora azulejista babá bailarina bailarino bancário bancária barbeiro barbeira barista
    barman bartender baterista bedel biblioteconomista bibliotecário bibliotecária biólogo bióloga
    biomédico biomédica bioquímico bioquímica blogueiro blogueira boiadeiro boiadeira boleira bombeiro
    bombeira borracheiro borracheira bordadeira brigadista cabeleireiro cabeleireira cacique calceteiro
    caldeireiro camareiro camareira camionista caminhoneiro caminhoneira cantor cantora capataz
    cardiologista carpinteiro carpinteira carregador carregadora carteiro carteira carroceiro cartunista
    catador catadora ceramista cerimonialista chapeiro chapeira chaveiro chef churrasqueiro
    churrasqueira cineasta cientista cirurgiã cirurgião cobrador cobradora coletor coletora colhedora
    comandante comerciante comissário comissária compositor compositora condutor condutora confeiteiro
    confeiteira conferente consultor consultora contabilista contador contadora controlador controladora
    copeiro copeira coreógrafo coreógrafa corretor corretora costureiro costureira cozinheiro cozinheira
    cronista crocheteira cuidador cuidadora curador curadora curandeira datilógrafa decorador decoradora
    defensora defensor delegado delegada dentista depilador depiladora dermatologista desembargador
    desembargadora desenhista desenvolvedor desenvolvedora designer despachante detetive dev diagramador
    diagramadora diarista diplomata dj doceira docente doula doutoranda doutorando dramaturgo dramaturga
    ecólogo ecóloga economista editor editora educador educadora eletricista eletrotécnico eletrotécnica
    embalador embaladora empacotador empacotadora empilhadeirista empregada empreendedor empreendedora
    encanador encanadora encadernador encadernadora enfermeiro enfermeira engenheiro engenheira enólogo
    enóloga entregador entregadora entalhador entalhadora escriturário escriturária escrivã escrivão
    escritor escritora escultor escultora estagiário estagiária estampador estampadora estatístico
    estatística estafeta esteticista estilista estivador estivadora estofador estofadora estoquista
    etnógrafa farmacêutico farmacêutica faxineiro faxineira fazendeiro fazendeira feirante ferreiro
    ferreira ferroviário ferroviária figurinista fisio fisioterapeuta florista fonoaudiólogo
    fonoaudióloga fono fotógrafo fotógrafa frentista freteiro fresador fresadora funcionário funcionária
    funileiro funileira garçom garçonete garçon gari garimpeiro garimpeira geógrafo geógrafa geólogo
    geóloga geriatra gerente gesseiro gesseira gestor gestora ginecologista gravador gravadora grumete
    guarda guarda-costas guarda-redes guarda-vidas guia guitarrista historiador historiadora horticultor
    horticultora hospedeira humorista ilustrador ilustradora iluminador iluminadora impressor impressora
    infectologista influencer influenciador influenciadora inspetor inspetora instalador instaladora
    instrumentador instrumentadora instrumentista instrutor instrutora intérprete investigador
    investigadora jardineiro jardineira joalheiro joalheira jornaleiro jornaleira jornalista juiz juíza
    ladrilhador lanterneiro lanterneira lavador lavadora lavadeira leiloeiro leiloeira leiteiro leiteira
    livreiro livreira locutor locutora lojista luthier maestro maestra mágico manicure manobrista
    maqueiro maqueira maquiador maquiadora maquinista marceneiro marceneira marinheiro marinheira
    marisqueira marmorista massagista mecânico mecânica médico médica meeiro merendeira mestranda
    mestrando metalúrgico metalúrgica meteorologista militar mineiro mineira modelista monitor monitora
    montador montadora motoboy motogirl motorista motorneiro motofretista mototaxista músico música
    musicista musicoterapeuta narrador narradora neurologista nutricionista nutri obstetra odontóloga
    odontólogo oftalmologista oceanógrafo oceanógrafa oleira oleiro operador operadora operário operária
    optometrista orçamentista ortodontista ortopedista ourives padeiro padeira paisagista palestrante
    palhaço palhaça panfleteiro panfleteira paramédico paramédica parteira passadeira pastor pasteleiro
    pasteleira patologista pecuarista pediatra pedagogo pedagoga pedreiro pedreira peixeiro peixeira
    penteadeira percussionista perito perita pescador pescadora pesquisador pesquisadora petroleiro
    petroleira pianista piloto pintor pintora pipoqueiro pipoqueira pizzaiolo pizzaiola podóloga
    podólogo poeta policial polícia porteiro porteira produtor produtora professor professora profe
    programador programadora projetista promotor promotora protético protética psicanalista psicólogo
    psicóloga psicopedagogo psicopedagoga psiquiatra publicitário publicitária químico química
    quitandeira radialista radiologista recepcionista recreador recreadora redator redatora relojoeiro
    relojoeira remador remadora rendeira repórter repositor repositora representante restaurador
    restauradora revendedor revendedora revisor revisora roteirista sacoleira salgadeira salva-vidas
    sapateiro sapateira sargento secretário secretária securitário securitária seleiro seringueiro
    seringueira serralheiro serralheira serígrafo servente servidor servidora soldador soldadora soldado
    sommelier sociólogo socióloga socorrista sonoplasta supervisor supervisora tabelião tabeliã talhante
    tanatopraxista tapeceiro tapeceira taxista taxidermista tatuador tatuadora tecelã tecelão tecnólogo
    tecnóloga técnico técnica telefonista telhador terapeuta tesoureiro tesoureira tipógrafo tipógrafa
    torneiro torneira tosador tosadora tradutor tradutora tratador tratadora tratorista tripulante
    tropeiro truqueiro turismóloga uber urbanista urologista vaqueiro vaqueira varredor varredora
    vendedor vendedora vereador vereadora veterinário veterinária vet videomaker vidraceiro vidraceira
    vigia vigilante violeiro violinista zagueiro zelador zeladora zootecnista zoólogo zoóloga
    canalizador canalizadora picheleiro trolha empregado bate-chapas fiel rececionista calceteira
    canteiro mariscador mariscadora mergulhador mergulhadora moleiro moleira oficial-de-justiça polidor
    polidora prensista queijeira queijeiro sacristão solicitador solicitadora tasqueiro tanoeiro
    viticultor viticultora vindimadeira vinhateira xarope dançarina dançarino balconista caixa cozinha
    enfermagem físico marcenaria segurança sogro streamer telemarketing ti youtuber
    """
) | frozenset(
    listed(
        """
        agente de saúde, agente comunitária de saúde, agente comunitário de saúde, agente penitenciário,
        agente penitenciária, agente funerário, agente funerária, agente de viagens, agente imobiliário,
        agente imobiliária, assistente social, assistente administrativa, assistente administrativo,
        assistente operacional, auxiliar de enfermagem, auxiliar de limpeza, auxiliar de cozinha,
        auxiliar de necropsia, auxiliar de produção, auxiliar administrativo, auxiliar administrativa,
        auxiliar de creche, operadora de caixa, operador de caixa, operador de empilhadeira, operador de
        máquinas, operadora de telemarketing, operador de telemarketing, atendente de telemarketing,
        caixa de supermercado, técnica de enfermagem, técnico de enfermagem, técnico em enfermagem,
        técnica em enfermagem, técnico de informática, técnico de som, técnica de laboratório, técnico
        em radiologia, técnico de segurança, técnica de segurança, corretor de imóveis, corretora de
        imóveis, corretor de seguros, designer de sobrancelha, designer de sobrancelhas, designer
        gráfica, designer gráfico, designer de interiores, nail designer, personal trainer, social
        media, gestor de tráfego, ux designer, web designer, desenvolvedora web, desenvolvedor web,
        engenheira civil, engenheiro civil, engenheiro de software, engenheira de software, analista de
        sistemas, analista de dados, cientista de dados, cirurgiã dentista, cirurgião dentista, médica
        de família, médico de família, médico veterinário, médica veterinária, enfermeira obstetra,
        professora de geografia, professor de história, professora de matemática, professor de
        matemática, professor de português, professora de português, professora de inglês, professor de
        inglês, professora de educação infantil, educadora de infância, educador de infância, mãe de
        santo, pai de santo, comissária de bordo, comissário de bordo, hospedeira de bordo, assistente
        de bordo, piloto de avião, motorista de ônibus, motorista de uber, motorista de aplicativo,
        motorista de caminhão, motorista de app, motorista de ambulância, empregada doméstica, empregado
        de mesa, empregada de mesa, empregada de balcão, empregado de balcão, dona de casa, dono de
        casa, funcionária pública, funcionário público, servidora pública, servidor público, policial
        militar, policial civil, guarda municipal, bombeiro civil, bombeiro militar, bombeira
        voluntária, bombeiro voluntário, oficial de justiça, juiz de direito, defensora pública,
        defensor público, delegada de polícia, chefe de cozinha, chefe de sala, ajudante de cozinha,
        ajudante de pedreiro, servente de pedreiro, mestre de obras, fiscal de loja, fiscal de prova,
        repositor de mercadorias, promotora de vendas, promotor de vendas, representante comercial,
        consultora de beleza, vendedor ambulante, vendedora ambulante, gerente de loja, gerente de
        banco, gerente de vendas, técnico oficial de contas, ama de crianças, nadador-salvador,
        nadadora-salvadora, fiel de armazém, operadora de loja, operador de loja, operador fabril,
        operadora fabril, guia de turismo, guia turística, guia turístico, mestre cervejeiro, produtor
        rural, produtora rural, trabalhador rural, trabalhadora rural, pescador artesanal, colhedora de
        café, apanhador de açaí
        """
    )
)
"""Words that are jobs, or end one."""
