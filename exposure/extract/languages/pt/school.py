"""Schools, courses and exams."""

from exposure.extract.languages.contract import bag, listed

SCHOOL_WORDS = bag(
    """
    colégio creche escola etec fatec cefet senai senac faculdade instituto uni universidade ginásio
    liceu conservatório politécnico politécnica emef emei ciep eb secundária básica agrupamento
    externato internato ifsp ifrj ifba ifpe ifce ifmg ifsc ifrs seminário cursinho jardim-escola externa
    iscte iscap isel isep ipp ipl
    """
)
"""Words inside the name of a school."""
SUBJECTS = listed(
    """
    psicologia, direito, medicina, enfermagem, jornalismo, pedagogia, letras, história, física, química,
    biologia, matemática, economia, administração, arquitetura, engenharia, computação, ciência da
    computação, engenharia de software, engenharia elétrica, engenharia mecânica, engenharia química,
    engenharia de produção, engenharia ambiental, engenharia florestal, sistemas de informação, design,
    design gráfico, design de moda, publicidade, publicidade e propaganda, veterinária, medicina
    veterinária, farmácia, fisioterapia, nutrição, odonto, odontologia, serviço social, filosofia,
    contábeis, ciências contábeis, engenharia civil, ciências sociais, geografia, artes, artes cênicas,
    artes visuais, artes plásticas, belas artes, ti, educação física, relações internacionais, ri,
    comunicação, comunicação social, cinema, audiovisual, teatro, música, dança, gastronomia, turismo,
    hotelaria, moda, biomedicina, biotecnologia, bioquímica, fonoaudiologia, terapia ocupacional,
    agronomia, zootecnia, estatística, geologia, oceanografia, astronomia, arqueologia, antropologia,
    sociologia, ciência política, secretariado, biblioteconomia, arquivologia, museologia, tradução,
    línguas, gestão, gestão de empresas, marketing, contabilidade, economia e gestão, solicitadoria,
    criminologia, educação básica, educação de infância, eletrotécnica, informática, mecânica,
    logística, segurança do trabalho, técnico em enfermagem
    """
)
"""Courses and subjects, before a school's name."""
TRADES = listed(
    """
    jornalismo, design, publicidade, marketing, comunicação, contabilidade, administração, informática,
    turismo, serviço social, enfermagem, farmácia, design gráfico, logística, moda, gastronomia
    """
)
"""Those of them that people work in as well."""
TITLES = listed(
    """
    prof, profe, a prof, o prof, professora, professor, a professora, o professor, dona, tia, setora,
    setor, stora, stor, a stora, o stor
    """
)
"""Before a teacher's name."""
LESSONS = listed(
    """
    aula, prova, teste, tarefa, trabalho, recreio
    """
)
"""Behind a teacher's name."""
TEACHERS = listed(
    """
    prof, profe, professora, professor, stora, stor, setora, setor
    """
)
"""How pupils call teachers, before the name."""
UNIVERSITIES = listed(
    """
    usp, unicamp, unesp, unifesp, ufabc, ufscar, ufrj, uff, uerj, unirio, ufrrj, puc, puc-rio, puc-sp,
    pucrs, puc minas, pucpr, fgv, ibmec, insper, mackenzie, espm, faap, fecap, anhembi, unip, uninove,
    uniban, estácio, anhanguera, unopar, uninter, unicesumar, unisinos, ufmg, ufv, ufjf, ufop, ufla,
    ufu, ufsj, unifei, unimontes, uemg, cefet, cefet-mg, cefet-rj, ufes, ufba, uneb, uefs, uesc, uesb,
    ufrb, unifacs, ufpe, ufrpe, upe, unicap, ufpb, ufcg, uepb, ufrn, uern, ufersa, ufc, uece, unifor,
    urca, uva, ufpi, uespi, ufma, uema, ufpa, ufra, uepa, ufam, uea, unifap, ufac, unir, ufrr, uft, ufg,
    ueg, puc goiás, unb, ucb, ufmt, unemat, ufms, uems, ufgd, ufpr, utfpr, uel, uem, uepg, unioeste,
    unicentro, ufsc, udesc, univali, furb, unisul, ufrgs, ufsm, ufpel, furg, ufcspa, unipampa, upf,
    ulbra, ita, ime, fatec, ifsp, ifrj, ifba, ifpe, ifce, ifmg, ifsc, ifrs, ifpr, ifg, ifb, ifma, ifpa,
    ifam, uninassau, unit, unime, ftc, fmu, cruzeiro do sul, são judas, senac, ul, ulisboa, iscte, nova,
    fcsh, fct, nova sbe, iseg, ist, técnico, o técnico, fmul, flul, fdul, fcul, católica, lusófona,
    autónoma, uc coimbra, fduc, up, fep, feup, flup, fmup, icbas, faup, fbaup, isep, ipp, uminho, um,
    utad, ubi, ua aveiro, universidade de aveiro, ualg, uévora, uac, uma, ipl, isel, esel, esml, estc,
    ipleiria, ipcb, ipg, ipv, ipvc, ipb, ipca, ips, ipt, ipbeja, ipportalegre, uan, ucan, uem
    moçambique, uneal
    """
)
"""Universities by the names that their students give them."""
CAMPUS = listed(
    """
    primeiro período, segundo período, terceiro período, quarto período, quinto período, sexto período,
    sétimo período, oitavo período, período, semestre, primeiro semestre, último semestre, caloura,
    calouro, caloiro, caloira, bixo, bixete, trote, praxe, praxes, matrícula, inscrição, vestibular,
    passei na, passei em, sisu, enem, prova, provas, p1, p2, p3, frequência, frequências, exame, exames,
    recurso, época de recurso, cadeira, cadeiras, tcc, monografia, dissertação, tese, defesa, banca,
    iniciação científica, monitoria, bandejão, ru, cantina, república, rep, minha facul, a facul,
    faculdade, facul, minha faculdade, aula de, aula das, aulas, aula, cálculo, cálculo i, cálculo ii,
    cálculo 1, cálculo 2, anatomia, estudo, estudando, estudar, estudante, biblioteca, alojamento,
    erasmus, mestrado, doutorado, licenciatura, bacharelado, formatura, colação, queima das fitas,
    queima, cortejo, traje, tuna, campus, pavilhão, laboratório, lista, nota, média, dp, reprovei,
    chumbei, passei, professor de, prof de, atlética, intermed, jogos universitários, centro acadêmico,
    às 8h da manhã
    """
)
"""What stands near a university that the writer goes to."""
CLASSROOM = listed(
    """
    prova, provas, prova de, teste, teste de, testes, dever, deveres, dever de casa, lição, lição de
    casa, tpc, trabalho em grupo, recreio, no recreio, intervalo, na aula, aula de, na sala, minha sala,
    minha turma, a turma, minha classe, toda a turma, a sala toda, castigo, advertência, suspensão,
    falta, faltas, negativa, negativas, reprovei, recuperação, de recuperação, aprovada, aprovado,
    passei de ano, me deu, nota, notas, boletim, pauta, colei, cola, copiei, cábula, cábulas, quadro,
    mochila, uniforme, farda, excursão, passeio, visita de estudo, viagem de finalistas, formatura,
    finalistas, terceirão, primeiro ano, segundo ano, terceiro ano, oitavo ano, nono ano, 9º ano, 8º
    ano, 7º ano, 6º ano, 10º ano, 11º ano, 12º ano, 10.º ano, 11.º ano, 12.º ano, ensino médio,
    vestibular, enem, simulado, oral, seminário, apresentação, maquete, feira de ciências, educação
    física, ed. física, interclasse, laboratório, biblioteca, o sinal, a campainha, diretoria, diretora,
    diretor, coordenação, coordenadora, inspetora, inspetor, merenda, cantina, refeitório, van escolar,
    transporte escolar, primeiro dia de aula, volta às aulas, último dia de aula, solfejo, audição,
    ensaio, banda marcial, fanfarra, grêmio
    """
)
"""What stands near a teacher or a school that is the writer's."""
EXAMS = listed(
    """
    enem, o enem, vestibular, o vestibular, fuvest, a fuvest, vestibulinho, provão, encceja, sisu,
    prouni, comvest, exames nacionais, os exames nacionais, exame nacional, exame de português, exame de
    matemática a, oab, exame da oab, residência médica, prova de residência, prova da etec, prova da
    cfo, alistamento
    """
)
"""Exams that belong to an age."""
SITS = listed(
    """
    amanhã, hoje, depois de amanhã, semana que vem, domingo que vem, em # dias, daqui a # dias, em
    novembro, em junho, revisão, revisando, estudando, estudar, estudo, nervosa, nervoso, ansiosa,
    ansioso, apostila, passei, não passei, minha nota, nota de corte, nota da redação, redação,
    gabarito, fiz, faço, vou fazer, fazer o, faltam, falta, começa, acabou, terminei, saí da prova,
    biblioteca, sem dormir, cursinho, locais de prova, inscrição
    """
)
"""What stands near an exam that the writer sits."""
EXAMINES = listed(
    """
    corrijo, corrigindo, meus alunos, minhas alunas, minha filha, meu filho, fiscal de prova, quando
    fiz, quando eu fiz, anos atrás, há anos
    """
)
"""What stands near the exams of others."""
SCHOOL_YEARS = listed(
    """
    #º ano, #o ano, #ª série, terceirão, turma de ##, formanda ##, formando ##
    """
)
"""Phrases for a school year."""
