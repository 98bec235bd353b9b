import type { RefusalSentences } from './sentences.ts';

/** Why something could not be done, in Portuguese, as in Brazil. */
export const ptBR: RefusalSentences = {
  diskFull:
    'O disco está cheio, por isso nada foi guardado. Libere espaço, ou esqueça o que não precisa mais, e tente de novo.',
  neverRemembers:
    'O navegador se recusa a guardar qualquer coisa para extensões. Se ele estiver configurado para nunca memorizar o histórico, mude isso e abra de novo.',
  dataBlocked:
    'O navegador se recusa a guardar qualquer coisa para extensões. Se todos os dados de sites estiverem bloqueados, permita-os e abra de novo.',
  noDatabase: 'Este navegador não tem IndexedDB, onde fica o registro. Use outro perfil ou um navegador mais novo.',
  recordNewer: 'O registro foi escrito por uma versão mais nova do Aforesaid. Atualize a extensão para abri-lo.',
  recordReadOnly:
    'O registro foi escrito por uma versão mais nova do Aforesaid e só pode ser lido. Atualize a extensão.',
  recordUnreadable:
    'O navegador não conseguiu ler o registro no disco. Reinicie-o; se continuar assim, restaure sua cópia de segurança mais recente.',
  recordDamaged:
    'O registro contém algo que não pode ser lido. Restaure sua cópia de segurança mais recente, ou relate o problema.',
  recordTorn: 'Falta uma parte do registro no disco. Restaure sua cópia de segurança mais recente.',
  recordClosed: 'O registro foi fechado. Abra de novo.',
  recordUnopened:
    'Não foi possível abrir o registro. Reinicie o navegador; se continuar assim, restaure sua cópia de segurança mais recente.',
  recordHeld: 'Uma cópia mais antiga do Aforesaid mantém o registro aberto. Feche as janelas dela e abra de novo.',
  recordUnknown: 'Esse registro não existe. Abra esta página de novo.',
  recordFailed: 'O registro não conseguiu fazer isso. Tente de novo; se falhar outra vez, relate o problema.',

  wordsGone: 'Estas palavras não estão mais na página. Recarregue a página e tente de novo.',
  pageClosed: 'O navegador não deixa extensões entrarem nesta página. Abra uma página comum da web e tente de novo.',
  privateWindow: 'Esta é uma janela privada: nada daqui é guardado. Abra a página em uma janela normal para salvar.',
  noSiteHere: 'Esta parte da página não pertence a nenhum site, por isso não há nada a ensinar.',
  wholePageOnly: 'O painel pertence à página inteira. Abra-o pela barra de ferramentas.',
  nothingToUndo: 'Não há nada a desfazer.',
  inLibraryOnly: 'Isso se faz na biblioteca, não dentro de uma página.',
  requestUnknown: 'Esta vista pediu algo que esta versão não conhece. Feche-a e abra de novo.',
  viewFailed: 'Algo deu errado na extensão. Feche esta vista e abra de novo.',
  notSaved: 'Não foi possível salvar a declaração. Recarregue a página e tente de novo.',

  downloadsForbidden:
    'O navegador não deixa o Aforesaid escrever nos seus downloads. Desative as cópias de segurança e ative-as de novo.',
  nothingToBackUp: 'Ainda não há nada no registro, por isso não há o que copiar.',
  backupFailed: 'Não foi possível escrever a cópia de segurança. Libere espaço no disco e tente de novo.',
  backupUnreadable:
    'A cópia de segurança que acabou de ser escrita não pode ser lida de volta. Verifique o disco e tente de novo.',
  downloadFailed:
    'O navegador não conseguiu escrever a cópia de segurança nos seus downloads. Uma nova tentativa será feita em uma hora.',
  downloadFailedBy:
    'O navegador não conseguiu escrever a cópia de segurança nos seus downloads ({reason}). Uma nova tentativa será feita em uma hora.',

  fileTooLarge: 'Este arquivo é grande demais. Divida-o e importe as partes.',
  fileUnknown: 'Este arquivo não é de nenhum tipo que o Aforesaid saiba ler. Nada foi importado.',
  fileEmpty: 'Não há declarações neste arquivo. Nada foi importado.',
  backupNewer: 'Esta cópia de segurança foi feita por uma versão mais nova do Aforesaid. Atualize e tente de novo.',
  backupLine: 'A linha {line} desta cópia de segurança não é uma entrada. Nada foi importado.',
  backupCutOff: 'Esta cópia de segurança está cortada no fim. Use outra.',
  backupNotWhole:
    'Esta cópia de segurança não está inteira: contém um número de entradas diferente do que diz. Use outra.',
  backupChanged: 'Esta cópia de segurança foi danificada ou alterada: a soma de verificação não confere. Use outra.',
};
