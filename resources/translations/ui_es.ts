<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>RePág</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>AvPág</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>ui::AboutForm</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>What to write into a report when something goes wrong.</source>
        <translation>Lo que conviene incluir en un informe cuando algo falla.</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>El programa</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Everything on this page as text</source>
        <translation>Todo lo de esta página como texto</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>Licencia pública general de GNU, versión 3 o posterior</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>The workspace</source>
        <translation>El espacio de trabajo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Language models</source>
        <translation>Modelos de lenguaje</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Lo que contiene</translation>
    </message>
    <message>
        <source>when this page was opened</source>
        <translation>al abrir esta página</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenidos</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Entries in the audit log</source>
        <translation>Registros de auditoría</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none is asked</source>
        <translation>no se consulta ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%n can be asked</source>
        <translation>
            <numerusform>se puede consultar %n</numerusform>
            <numerusform>se pueden consultar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>ui::AccountForm</name>
    <message>
        <source>Every language</source>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>That of each plan</source>
        <translation>La de cada plan</translation>
    </message>
    <message>
        <source>The configured default</source>
        <translation>El predeterminado</translation>
    </message>
    <message>
        <source>Cools down until</source>
        <translation>En pausa hasta</translation>
    </message>
    <message>
        <source>At</source>
        <translation>A las</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Name on the platform</source>
        <translation>Nombre en la plataforma</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Decides which day a post counts for</source>
        <translation>Decide en qué día cuenta cada publicación</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publicador</translation>
    </message>
    <message>
        <source>An account stays on its platform</source>
        <translation>Una cuenta no cambia de plataforma</translation>
    </message>
    <message>
        <source>Write the account&apos;s name as it is on the platform</source>
        <translation>Escriba el nombre de la cuenta tal como figura en la plataforma</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>No hay cambios</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Bring it back to change this</source>
        <translation>Recupérela para cambiarlo</translation>
    </message>
</context>
<context>
    <name>ui::AccountSheet</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>Registrar…</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>The account could not be read: %1</source>
        <translation>No se pudo cargar la cuenta: %1</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Cuenta nueva</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>Made of: %1</source>
        <translation>Se compone de: %1</translation>
    </message>
    <message>
        <source>Solid: as it was known. Dotted: if nothing new happens.</source>
        <translation>Línea continua: lo conocido. Punteada: si no ocurre nada nuevo.</translation>
    </message>
    <message>
        <source>%1, at most %2 a day</source>
        <translation>%1, como máximo %2 al día</translation>
    </message>
    <message>
        <source>Closest two %1 apart, %2 are asked for</source>
        <translation>Las dos más próximas distan %1; se piden %2</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Último uso: %1</translation>
    </message>
    <message>
        <source>Never used yet</source>
        <translation>Sin usar todavía</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>Historial de la cuenta</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>No suspension and no failed post is known.</source>
        <translation>No consta ninguna suspensión ni publicación fallida.</translation>
    </message>
    <message>
        <source>Your role may look at accounts, not change them</source>
        <translation>Su rol permite ver las cuentas, no cambiarlas</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>añadir %1</translation>
    </message>
    <message>
        <source>%1 is added</source>
        <translation>Se ha añadido %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>cambiar %1</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <translation>Se ha guardado %1</translation>
    </message>
    <message>
        <source>bring %1 back</source>
        <translation>recuperar %1</translation>
    </message>
    <message>
        <source>%1 takes posts again</source>
        <translation>%1 vuelve a admitir publicaciones</translation>
    </message>
    <message>
        <source>retire %1</source>
        <translation>retirar %1</translation>
    </message>
    <message>
        <source>%1 is retired</source>
        <translation>Se ha retirado %1</translation>
    </message>
    <message>
        <source>%1 is retired; %2 still stand on it</source>
        <translation>Se ha retirado %1; aún en ella: %2</translation>
    </message>
    <message>
        <source>It counts no longer; %1 rated again</source>
        <translation>Ya no cuenta. Se ha vuelto a evaluar: %1</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Próximos 7 días</translation>
    </message>
</context>
<context>
    <name>ui::AccountView</name>
    <message>
        <source>Week by account</source>
        <translation>Semana por cuenta</translation>
    </message>
    <message>
        <source>Without an account</source>
        <translation>Sin cuenta</translation>
    </message>
    <message>
        <source>%1 of %2 posts today</source>
        <translation>%1 de %2 publicaciones hoy</translation>
    </message>
    <message>
        <source>Its days are those of %1</source>
        <translation>Sus días son los de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n cuenta</numerusform>
            <numerusform>%n cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 of %3 today</source>
        <translation>%1 · %2 de %3 hoy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>account and platform</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::AccountsModel</name>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Cooling down</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendida</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Vetada</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Active, cool-down over</source>
        <translation>Activa, pausa terminada</translation>
    </message>
    <message>
        <source>Cooling down until %1</source>
        <translation>En pausa hasta el %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>The plan&apos;s</source>
        <translation>La del plan</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <translation>%1 % de %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Éxito</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Próximos 7 días</translation>
    </message>
</context>
<context>
    <name>ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Reading the accounts…</source>
        <translation>Cargando las cuentas…</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Buscar nombres</translation>
    </message>
    <message>
        <source>All platforms</source>
        <translation>Todas las plataformas</translation>
    </message>
    <message numerus="yes">
        <source>%n platforms</source>
        <translation>
            <numerusform>%n plataforma</numerusform>
            <numerusform>%n plataformas</numerusform>
        </translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Cualquier idioma</translation>
    </message>
    <message numerus="yes">
        <source>%n languages</source>
        <translation>
            <numerusform>%n idioma</numerusform>
            <numerusform>%n idiomas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not retired</source>
        <translation>No retiradas</translation>
    </message>
    <message numerus="yes">
        <source>%n states</source>
        <translation>
            <numerusform>%n estado</numerusform>
            <numerusform>%n estados</numerusform>
        </translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Search in the accounts</source>
        <translation>Buscar en las cuentas</translation>
    </message>
    <message>
        <source>The accounts could not be read</source>
        <translation>No se pudieron cargar las cuentas</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Take a filter back, or search for another name</source>
        <translation>Quite un filtro o busque otro nombre</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>Todavía no hay cuentas</translation>
    </message>
    <message>
        <source>Add the accounts that posts go out on: platform, name, and the language they speak</source>
        <translation>Añada las cuentas en las que se publica: plataforma, nombre e idioma</translation>
    </message>
    <message>
        <source>Your role may look at accounts, not change them</source>
        <translation>Su rol permite ver las cuentas, no cambiarlas</translation>
    </message>
    <message>
        <source>1 account</source>
        <translation>1 cuenta</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n cuenta</numerusform>
            <numerusform>%n cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 hidden</source>
        <translation>%1, ocultas: %2</translation>
    </message>
</context>
<context>
    <name>ui::ActionWords</name>
    <message>
        <source>Account added</source>
        <translation>Cuenta añadida</translation>
    </message>
    <message>
        <source>Account brought back</source>
        <translation>Cuenta recuperada</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Cuenta modificada</translation>
    </message>
    <message>
        <source>Event of an account recorded</source>
        <translation>Suceso de una cuenta anotado</translation>
    </message>
    <message>
        <source>Event of an account removed</source>
        <translation>Suceso de una cuenta eliminado</translation>
    </message>
    <message>
        <source>Account retired</source>
        <translation>Cuenta retirada</translation>
    </message>
    <message>
        <source>Publisher answered</source>
        <translation>Respuesta del publicador</translation>
    </message>
    <message>
        <source>Approval kept after a move</source>
        <translation>Aprobación mantenida tras mover</translation>
    </message>
    <message>
        <source>Approval void</source>
        <translation>Aprobación anulada</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Approved by the policy</source>
        <translation>Aprobada por la directiva</translation>
    </message>
    <message>
        <source>Audience time zone set</source>
        <translation>Zona horaria de la audiencia fijada</translation>
    </message>
    <message>
        <source>Audit chain found broken</source>
        <translation>Cadena de auditoría rota</translation>
    </message>
    <message>
        <source>Blackout added</source>
        <translation>Bloqueo añadido</translation>
    </message>
    <message>
        <source>Blackout changed</source>
        <translation>Bloqueo modificado</translation>
    </message>
    <message>
        <source>Blackout removed</source>
        <translation>Bloqueo eliminado</translation>
    </message>
    <message>
        <source>Slot brought back</source>
        <translation>Entrada recuperada</translation>
    </message>
    <message>
        <source>Week planned</source>
        <translation>Semana planificada</translation>
    </message>
    <message>
        <source>Slot cancelled</source>
        <translation>Entrada cancelada</translation>
    </message>
    <message>
        <source>Changes requested</source>
        <translation>Cambios pedidos</translation>
    </message>
    <message>
        <source>Picked up for sending</source>
        <translation>Tomada para enviar</translation>
    </message>
    <message>
        <source>Clock jumped</source>
        <translation>Salto del reloj</translation>
    </message>
    <message>
        <source>Comment written</source>
        <translation>Comentario escrito</translation>
    </message>
    <message>
        <source>Content added</source>
        <translation>Contenido añadido</translation>
    </message>
    <message>
        <source>Content brought back</source>
        <translation>Contenido recuperado</translation>
    </message>
    <message>
        <source>Content changed</source>
        <translation>Contenido modificado</translation>
    </message>
    <message>
        <source>Content deleted</source>
        <translation>Contenido eliminado</translation>
    </message>
    <message>
        <source>Content retired</source>
        <translation>Contenido retirado</translation>
    </message>
    <message>
        <source>Decision taken back</source>
        <translation>Decisión anulada</translation>
    </message>
    <message>
        <source>Slot edited</source>
        <translation>Entrada modificada</translation>
    </message>
    <message>
        <source>Engine started</source>
        <translation>Motor iniciado</translation>
    </message>
    <message>
        <source>Test ended</source>
        <translation>Prueba terminada</translation>
    </message>
    <message>
        <source>Results of a test noted</source>
        <translation>Resultados de una prueba anotados</translation>
    </message>
    <message>
        <source>Test started</source>
        <translation>Prueba iniciada</translation>
    </message>
    <message>
        <source>Found published</source>
        <translation>Encontrada ya publicada</translation>
    </message>
    <message>
        <source>Handed over to a person</source>
        <translation>Entregada a una persona</translation>
    </message>
    <message>
        <source>Outcome not provable</source>
        <translation>Resultado sin comprobar</translation>
    </message>
    <message>
        <source>Moved to make room</source>
        <translation>Movida para hacer sitio</translation>
    </message>
    <message>
        <source>Media attached</source>
        <translation>Archivo adjuntado</translation>
    </message>
    <message>
        <source>Moved to lower the risk</source>
        <translation>Movida para reducir el riesgo</translation>
    </message>
    <message>
        <source>Safety mode set</source>
        <translation>Modo de seguridad fijado</translation>
    </message>
    <message>
        <source>Expired without a decision</source>
        <translation>Caducada sin decisión</translation>
    </message>
    <message>
        <source>Not sent for approval in time</source>
        <translation>No enviada a aprobación a tiempo</translation>
    </message>
    <message>
        <source>Outcome recorded</source>
        <translation>Resultado anotado</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Resultado desconocido</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Frase de contraseña modificada</translation>
    </message>
    <message>
        <source>Passphrase set</source>
        <translation>Frase de contraseña creada</translation>
    </message>
    <message>
        <source>Wrong passphrase</source>
        <translation>Frase de contraseña incorrecta</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Persona añadida</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Persona modificada</translation>
    </message>
    <message>
        <source>Person removed</source>
        <translation>Persona eliminada</translation>
    </message>
    <message>
        <source>Slot pinned</source>
        <translation>Entrada fijada</translation>
    </message>
    <message>
        <source>Plan cancelled</source>
        <translation>Plan cancelado</translation>
    </message>
    <message>
        <source>Plan made</source>
        <translation>Plan creado</translation>
    </message>
    <message>
        <source>Plan copied</source>
        <translation>Plan copiado</translation>
    </message>
    <message>
        <source>Risk of a plan lowered</source>
        <translation>Riesgo de un plan reducido</translation>
    </message>
    <message>
        <source>Slots of a plan made</source>
        <translation>Entradas de un plan creadas</translation>
    </message>
    <message>
        <source>Plan started</source>
        <translation>Plan iniciado</translation>
    </message>
    <message>
        <source>Platform rules changed</source>
        <translation>Reglas de plataforma modificadas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Levantada</translation>
    </message>
    <message>
        <source>Slot repaired</source>
        <translation>Entrada corregida</translation>
    </message>
    <message>
        <source>Repair applied</source>
        <translation>Corrección aplicada</translation>
    </message>
    <message>
        <source>Given a new time</source>
        <translation>Con nueva hora</translation>
    </message>
    <message>
        <source>Outcome settled by a person</source>
        <translation>Resultado aclarado por una persona</translation>
    </message>
    <message>
        <source>Due before a restore</source>
        <translation>Prevista antes de restaurar</translation>
    </message>
    <message>
        <source>Risk changed</source>
        <translation>Riesgo modificado</translation>
    </message>
    <message>
        <source>Safe to send again</source>
        <translation>Se puede reenviar</translation>
    </message>
    <message>
        <source>Sample week loaded</source>
        <translation>Semana de ejemplo cargada</translation>
    </message>
    <message>
        <source>Sending began</source>
        <translation>Envío iniciado</translation>
    </message>
    <message>
        <source>Slot made</source>
        <translation>Entrada creada</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Sent for approval</source>
        <translation>Enviada a aprobación</translation>
    </message>
    <message>
        <source>Taken back from approval</source>
        <translation>Retirada de la aprobación</translation>
    </message>
    <message>
        <source>Token made</source>
        <translation>Token creado</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <translation>Token revocado</translation>
    </message>
    <message>
        <source>Missed its time</source>
        <translation>Hora perdida</translation>
    </message>
    <message>
        <source>Trend entered</source>
        <translation>Tendencia anotada</translation>
    </message>
    <message>
        <source>Trend removed</source>
        <translation>Tendencia eliminada</translation>
    </message>
    <message>
        <source>Slot unpinned</source>
        <translation>Entrada sin fijar</translation>
    </message>
    <message>
        <source>Workspace changed</source>
        <translation>Espacio de trabajo modificado</translation>
    </message>
    <message>
        <source>Workspace set up</source>
        <translation>Espacio de trabajo creado</translation>
    </message>
</context>
<context>
    <name>ui::ActivityPage</name>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Requiere su atención</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nada requiere su atención</translation>
    </message>
    <message>
        <source>What fails, is missed or cannot be approved comes here, with what can be done about it</source>
        <translation>Aquí aparece lo que falla, se pierde o no puede aprobarse, con lo que se puede hacer</translation>
    </message>
    <message>
        <source>Nothing is about to leave</source>
        <translation>Nada está a punto de salir</translation>
    </message>
    <message>
        <source>Approved slots stand here in the order of their times</source>
        <translation>Aquí están las entradas aprobadas, por orden de hora</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>la lista de lo que requiere su atención</translation>
    </message>
    <message>
        <source>The queue</source>
        <translation>la cola</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>No se pudo cargar %1: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Needs you %1</source>
        <translation>Requiere su atención %1</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message numerus="yes">
        <source>%n things need you</source>
        <translation>
            <numerusform>%n asunto requiere su atención</numerusform>
            <numerusform>%n asuntos requieren su atención</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stays: %2</source>
        <translation>«%1» se queda donde está: %2</translation>
    </message>
    <message>
        <source>“%1” moved to %2; it needs approval again</source>
        <translation>«%1» pasa a %2; requiere nueva aprobación</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>This list could not be read</source>
        <translation>No se pudo leer esta lista</translation>
    </message>
    <message>
        <source>“%1” moved to %2 on %3; it needs approval again</source>
        <translation>«%1» pasa a %2 en %3; requiere nueva aprobación</translation>
    </message>
</context>
<context>
    <name>ui::AmountStep</name>
    <message>
        <source>%1 a day</source>
        <translation>%1 al día</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>How the week is filled</source>
        <translation>Cómo se llena la semana</translation>
    </message>
    <message>
        <source>All posts asked for</source>
        <translation>Todas las pedidas</translation>
    </message>
    <message>
        <source>Only posts that pay</source>
        <translation>Solo las que compensan</translation>
    </message>
    <message>
        <source>Try other times with a tenth of the posts</source>
        <translation>Probar otras horas con una décima parte de las publicaciones</translation>
    </message>
    <message>
        <source>Ask the models when to post</source>
        <translation>Preguntar a los modelos cuándo publicar</translation>
    </message>
    <message>
        <source>1 is half of what one account may post, 2 is everything.</source>
        <translation>1 es la mitad de lo que puede publicar una cuenta; 2, todo.</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Relleno</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>1 model is asked while planning; it moves times a little, no more.</source>
        <translation>Al planificar se consulta a 1 modelo; solo ajusta un poco las horas.</translation>
    </message>
    <message>
        <source>Every post that finds a legal time is planned.</source>
        <translation>Se planifica cada publicación que encuentra una hora permitida.</translation>
    </message>
    <message>
        <source>A post that would cost the others more than it brings is left out.</source>
        <translation>Se descarta la publicación que costaría a las demás más de lo que aporta.</translation>
    </message>
    <message>
        <source>%1 a week in each language; one account may post %2</source>
        <translation>%1 a la semana en cada idioma; una cuenta puede publicar %2</translation>
    </message>
    <message numerus="yes">
        <source>%n models are asked while planning; they move times a little, no more.</source>
        <translation>
            <numerusform>Al planificar se consulta a %n modelo; solo ajusta un poco las horas.</numerusform>
            <numerusform>Al planificar se consulta a %n modelos; solo ajustan un poco las horas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ApprovalModel</name>
    <message>
        <source>%1, %2, %3, %4, risk %5 %6</source>
        <translation>%1, %2, %3, %4, riesgo %5 %6</translation>
    </message>
</context>
<context>
    <name>ui::ApprovalsPage</name>
    <message>
        <source>The queue could not be read: %1</source>
        <translation>No se pudo cargar la cola: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>The queue could not be read</source>
        <translation>No se pudo cargar la cola</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>Nada espera una decisión</translation>
    </message>
    <message>
        <source>Slots appear here when their plan is run or they are sent for approval</source>
        <translation>Las entradas aparecen aquí cuando se ejecuta su plan o se envían a aprobación</translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>Cargando la cola…</translation>
    </message>
    <message>
        <source>Next slot</source>
        <translation>Entrada siguiente</translation>
    </message>
    <message>
        <source>Previous slot</source>
        <translation>Entrada anterior</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>Pedir cambios</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Mark up to here</source>
        <translation>Marcar hasta aquí</translation>
    </message>
    <message>
        <source>Review and approve what is marked</source>
        <translation>Revisar y aprobar lo marcado</translation>
    </message>
    <message>
        <source>Next language of the preview</source>
        <translation>Siguiente idioma de la vista previa</translation>
    </message>
    <message>
        <source>Next platform of the preview</source>
        <translation>Siguiente plataforma de la vista previa</translation>
    </message>
    <message>
        <source>Show or fold what has changed</source>
        <translation>Mostrar u ocultar los cambios</translation>
    </message>
    <message>
        <source>Edit in the calendar</source>
        <translation>Editar en el calendario</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentar</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>anterior</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>marcar</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>plataforma</translation>
    </message>
    <message>
        <source>diff</source>
        <translation>cambios</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>editar</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentar</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>todos los atajos</translation>
    </message>
    <message>
        <source>Edit here</source>
        <translation>Editar aquí</translation>
    </message>
    <message>
        <source>Your role may decide on slots, not edit them</source>
        <translation>Su rol permite decidir sobre las entradas, no editarlas</translation>
    </message>
    <message>
        <source>Simulate its plan</source>
        <translation>Simular su plan</translation>
    </message>
    <message>
        <source>This slot belongs to no plan that could be simulated</source>
        <translation>Esta entrada no pertenece a ningún plan que se pueda simular</translation>
    </message>
</context>
<context>
    <name>ui::AskDialog</name>
    <message>
        <source>Fill in the field first</source>
        <translation>Rellene antes el campo</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>The two are not alike</source>
        <translation>Las dos no coinciden</translation>
    </message>
</context>
<context>
    <name>ui::AudienceForm</name>
    <message>
        <source>Audience</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>In whose day hours are meant, and what is in demand. Both hold from the next planning on.</source>
        <translation>En el día de quién se entienden las horas y qué tiene demanda. Ambas cosas rigen desde la próxima planificación.</translation>
    </message>
    <message>
        <source>Time zone of the audience</source>
        <translation>Zona horaria de la audiencia</translation>
    </message>
    <message>
        <source>for plans that name none</source>
        <translation>para los planes que no indican ninguna</translation>
    </message>
    <message>
        <source>That of each plan</source>
        <translation>La de cada plan</translation>
    </message>
    <message>
        <source>audience, time zone</source>
        <translation>audiencia, público, zona horaria</translation>
    </message>
    <message>
        <source>Trends by hand</source>
        <translation>Tendencias a mano</translation>
    </message>
    <message>
        <source>each holds for seven days, in the place of what is measured</source>
        <translation>cada una vale siete días, en lugar de lo medido</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>In demand</source>
        <translation>Con demanda</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Vale hasta</translation>
    </message>
    <message>
        <source>topics, demand, score</source>
        <translation>temas, demanda, puntuación</translation>
    </message>
    <message>
        <source>that of each plan</source>
        <translation>la de cada plan</translation>
    </message>
    <message>
        <source>Nobody has said</source>
        <translation>Nadie ha indicado nada</translation>
    </message>
    <message>
        <source>Enter…</source>
        <translation>Introducir…</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>No topic named</source>
        <translation>Ningún tema indicado</translation>
    </message>
    <message>
        <source>at the platform&apos;s peak hours</source>
        <translation>a las horas pico de la plataforma</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who said it, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Your role may look at these settings, not change them.</source>
        <translation>Su rol permite ver estos ajustes, no cambiarlos.</translation>
    </message>
    <message>
        <source>Your role may not change this</source>
        <translation>Su rol no permite cambiar esto</translation>
    </message>
    <message>
        <source>time zone for %1</source>
        <translation>zona horaria para %1</translation>
    </message>
    <message>
        <source>What was said of %1 is removed</source>
        <translation>Se ha quitado lo indicado para %1</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>puntuación %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>score, hours</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::Banner</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>ui::BlackoutActions</name>
    <message>
        <source>Block time…</source>
        <translation>Bloquear un periodo…</translation>
    </message>
    <message>
        <source>Your role may look at blocked times, not change them</source>
        <translation>Su rol permite ver los periodos bloqueados, no cambiarlos</translation>
    </message>
    <message>
        <source>Change “%1”…</source>
        <translation>Cambiar «%1»…</translation>
    </message>
    <message>
        <source>Open “%1” again</source>
        <translation>Volver a abrir «%1»</translation>
    </message>
    <message>
        <source>“%1” is open again</source>
        <translation>«%1» está abierto de nuevo</translation>
    </message>
</context>
<context>
    <name>ui::BlackoutBook</name>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>bloquear %1</translation>
    </message>
    <message>
        <source>change blocked time %1</source>
        <translation>cambiar el periodo bloqueado %1</translation>
    </message>
    <message>
        <source>open blocked time %1</source>
        <translation>abrir el periodo bloqueado %1</translation>
    </message>
</context>
<context>
    <name>ui::Blackouts</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Every day %1</source>
        <translation>Todos los días, %1</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>Cada %1</translation>
    </message>
    <message>
        <source>Every %1, %2</source>
        <translation>Cada %1, %2</translation>
    </message>
</context>
<context>
    <name>ui::BlackoutsForm</name>
    <message>
        <source>Blackouts</source>
        <translation>Periodos bloqueados</translation>
    </message>
    <message>
        <source>Times at which nothing may be published. What stands inside stays until somebody moves it.</source>
        <translation>Horas en las que no puede publicarse nada. Lo que esté dentro se queda hasta que alguien lo mueva.</translation>
    </message>
    <message>
        <source>Blackouts and quiet hours</source>
        <translation>Periodos bloqueados y horas de silencio</translation>
    </message>
    <message>
        <source>Quiet hours…</source>
        <translation>Horas de silencio…</translation>
    </message>
    <message>
        <source>Block time…</source>
        <translation>Bloquear un periodo…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Nothing is blocked</source>
        <translation>No hay nada bloqueado</translation>
    </message>
    <message>
        <source>block time, holiday, night, silence</source>
        <translation>bloquear, festivo, noche, silencio</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Your role may look at these settings, not change them.</source>
        <translation>Su rol permite ver estos ajustes, no cambiarlos.</translation>
    </message>
    <message>
        <source>Your role may not block time</source>
        <translation>Su rol no permite bloquear periodos</translation>
    </message>
    <message>
        <source>removal of “%1”</source>
        <translation>retirada de «%1»</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, until</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, the whole day</source>
        <translation>%1, todo el día</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <comment>days, from, until</comment>
        <translation>%1, %2 – %3</translation>
    </message>
    <message>
        <source>every week, in %1</source>
        <translation>cada semana, en %1</translation>
    </message>
    <message>
        <source>once, in %1</source>
        <translation>una vez, en %1</translation>
    </message>
</context>
<context>
    <name>ui::BlockDialog</name>
    <message>
        <source>Change blocked time</source>
        <translation>Cambiar el periodo bloqueado</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>Bloquear un periodo</translation>
    </message>
    <message>
        <source>Nothing new is planned, moved or approved into a blocked time.</source>
        <translation>En un periodo bloqueado no se planifica, mueve ni aprueba nada nuevo.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Stands on the calendar, and in every refusal</source>
        <translation>Figura en el calendario y en cada rechazo</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>One platform</source>
        <translation>Una plataforma</translation>
    </message>
    <message>
        <source>One account</source>
        <translation>Una cuenta</translation>
    </message>
    <message>
        <source>One language</source>
        <translation>Un idioma</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>What is blocked</source>
        <translation>Qué se bloquea</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Slots inside</source>
        <translation>Entradas dentro</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>at</source>
        <translation>a las</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>An end at or before its start is on the next day</source>
        <translation>Un final igual o anterior al inicio es del día siguiente</translation>
    </message>
    <message>
        <source>Your role may read only</source>
        <translation>Su rol solo permite leer</translation>
    </message>
    <message>
        <source>This time is over already.</source>
        <translation>Este periodo ya ha terminado.</translation>
    </message>
    <message>
        <source>%1  “%2”, %3</source>
        <comment>time, title and account of a slot</comment>
        <translation>%1  «%2», %3</translation>
    </message>
    <message>
        <source>No slot stands inside.</source>
        <translation>No hay ninguna entrada dentro.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slots stand inside and stay until somebody moves them:</source>
        <translation>
            <numerusform>Hay %n entrada dentro, y se queda hasta que alguien la mueva:</numerusform>
            <numerusform>Hay %n entradas dentro, y se quedan hasta que alguien las mueva:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is blocked</source>
        <translation>Periodo bloqueado: %1</translation>
    </message>
    <message numerus="yes">
        <source>Blocked; %n slots stand inside</source>
        <translation>
            <numerusform>Bloqueado; hay %n entrada dentro</numerusform>
            <numerusform>Bloqueado; hay %n entradas dentro</numerusform>
        </translation>
    </message>
    <message>
        <source>Days on which it begins</source>
        <translation>Días en que empieza</translation>
    </message>
</context>
<context>
    <name>ui::BulkReview</name>
    <message>
        <source>High risk is approved one by one, with a reason.</source>
        <translation>El riesgo alto se aprueba uno a uno, con un motivo.</translation>
    </message>
    <message>
        <source>You have not looked at it yet.</source>
        <translation>Todavía no la ha revisado.</translation>
    </message>
    <message>
        <source>It has changed since you looked at it.</source>
        <translation>Ha cambiado desde que la revisó.</translation>
    </message>
    <message>
        <source>Conflict: %1</source>
        <translation>Conflicto: %1</translation>
    </message>
</context>
<context>
    <name>ui::CalendarActions</name>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>New slot…</source>
        <translation>Entrada nueva…</translation>
    </message>
    <message>
        <source>Send for approval…</source>
        <translation>Enviar a aprobación…</translation>
    </message>
    <message>
        <source>Go to date…</source>
        <translation>Ir a una fecha…</translation>
    </message>
    <message>
        <source>Select the slots to send first; Ctrl+A takes all of the week</source>
        <translation>Seleccione antes las entradas que desea enviar; Ctrl+A toma todas las de la semana</translation>
    </message>
    <message>
        <source>“%1” stays: %2</source>
        <translation>«%1» se queda donde está: %2</translation>
    </message>
    <message>
        <source>“%1” found no time: %2</source>
        <translation>«%1» no encontró hora: %2</translation>
    </message>
    <message>
        <source>“%1” stands at %2 now</source>
        <translation>«%1» está ahora en %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Dejar de fijar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Cancel slots</source>
        <translation>Cancelar entradas</translation>
    </message>
    <message>
        <source>Open in Approvals</source>
        <translation>Abrir en Aprobaciones</translation>
    </message>
    <message>
        <source>Take the next fitting time</source>
        <translation>Tomar la siguiente hora que encaje</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Mover a…</translation>
    </message>
    <message>
        <source>Why here?</source>
        <translation>¿Por qué aquí?</translation>
    </message>
    <message>
        <source>Select the slots to move first</source>
        <translation>Seleccione antes las entradas que desea mover</translation>
    </message>
</context>
<context>
    <name>ui::CalendarHands</name>
    <message>
        <source>“%1” stays: %2</source>
        <translation>«%1» se queda donde está: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Gap %1, needs %2</source>
        <translation>Separación %1; se necesita %2</translation>
    </message>
    <message>
        <source>No other post near, needs %1</source>
        <translation>Sin otra publicación cerca; se necesita %1</translation>
    </message>
    <message>
        <source>Not copied: %1</source>
        <translation>No se ha copiado: %1</translation>
    </message>
    <message>
        <source>move to %1</source>
        <translation>mover a %1</translation>
    </message>
    <message>
        <source>move %1 to %2</source>
        <translation>mover %1 a %2</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>Movido a %2: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>%1 moved to %2; it needs approval again</source>
        <translation>Movido a %2: %1. Requiere nueva aprobación</translation>
    </message>
    <message>
        <source>%1 moved; %2 need approval again</source>
        <translation>Movido: %1; requieren nueva aprobación: %2</translation>
    </message>
    <message>
        <source>%1 made room for %2</source>
        <translation>Se ha hecho sitio para %2; se ha movido: %1</translation>
    </message>
    <message>
        <source>%1 stays: %2</source>
        <translation>%1 se queda donde está: %2</translation>
    </message>
    <message>
        <source>All stay: %1</source>
        <translation>Todo se queda donde está: %1</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Mover al %1</translation>
    </message>
    <message>
        <source>copy %1 to %2</source>
        <translation>copiar %1 a %2</translation>
    </message>
    <message>
        <source>Nothing was made: %1</source>
        <translation>No se ha creado nada: %1</translation>
    </message>
    <message>
        <source>Put it at %1</source>
        <translation>Ponerla en %1</translation>
    </message>
    <message>
        <source>copy to %1</source>
        <translation>copiar a %1</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>paste %1 at %2</source>
        <translation>pegar %1 en %2</translation>
    </message>
    <message>
        <source>a slot of another week</source>
        <translation>una entrada de otra semana</translation>
    </message>
    <message>
        <source>“%1” to %2</source>
        <translation>«%1» a %2</translation>
    </message>
    <message>
        <source>“%1” is cancelled</source>
        <translation>«%1» se cancela</translation>
    </message>
    <message>
        <source>Make room: %1</source>
        <translation>Hacer sitio: %1</translation>
    </message>
    <message>
        <source>Leave it at %1</source>
        <translation>Dejarla en %1</translation>
    </message>
    <message>
        <source>“%1” stays on record: %2</source>
        <translation>«%1» permanece en el registro: %2</translation>
    </message>
    <message>
        <source>Nothing was cancelled: %1</source>
        <translation>No se ha cancelado nada: %1</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>Cancelado: %1</translation>
    </message>
    <message>
        <source>cancel %1</source>
        <translation>cancelar %1</translation>
    </message>
    <message>
        <source>pin %1</source>
        <translation>fijar %1</translation>
    </message>
    <message>
        <source>unpin %1</source>
        <translation>dejar de fijar %1</translation>
    </message>
    <message>
        <source>%1 pinned: planning again leaves it where it is</source>
        <translation>Fijado: %1. Al volver a planificar se queda donde está</translation>
    </message>
    <message>
        <source>%1 unpinned: planning again may move it</source>
        <translation>Ya no fijado: %1. Al volver a planificar puede moverse</translation>
    </message>
    <message>
        <source>new slot at %1</source>
        <translation>entrada nueva en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n slots made; they need their own approval</source>
        <translation>
            <numerusform>%n entrada creada; requiere su propia aprobación</numerusform>
            <numerusform>%n entradas creadas; requieren su propia aprobación</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stands at %2 now</source>
        <translation>%1 está ahora en %2</translation>
    </message>
</context>
<context>
    <name>ui::CalendarKeys</name>
    <message>
        <source>Open the slot, or make one in an empty cell</source>
        <translation>Abrir la entrada o crear una en una celda vacía</translation>
    </message>
    <message>
        <source>Select or leave out</source>
        <translation>Seleccionar o quitar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>Celda contigua</translation>
    </message>
    <message>
        <source>Mark a span of time</source>
        <translation>Marcar un periodo</translation>
    </message>
    <message>
        <source>Slot before or after</source>
        <translation>Entrada anterior o siguiente</translation>
    </message>
    <message>
        <source>First or last slot of the week</source>
        <translation>Primera o última entrada de la semana</translation>
    </message>
    <message>
        <source>A page earlier or later</source>
        <translation>Una página antes o después</translation>
    </message>
    <message>
        <source>Zoom in, out, as it was</source>
        <translation>Acercar, alejar, tamaño inicial</translation>
    </message>
    <message>
        <source>Edit the time</source>
        <translation>Editar la hora</translation>
    </message>
    <message>
        <source>Copy, paste</source>
        <translation>Copiar, pegar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>Fijar o dejar de fijar</translation>
    </message>
    <message>
        <source>15 minutes earlier or later</source>
        <translation>15 minutos antes o después</translation>
    </message>
    <message>
        <source>A day earlier or later</source>
        <translation>Un día antes o después</translation>
    </message>
    <message>
        <source>An hour earlier or later</source>
        <translation>Una hora antes o después</translation>
    </message>
    <message>
        <source>A week earlier or later</source>
        <translation>Una semana antes o después</translation>
    </message>
    <message>
        <source>In the calendar&apos;s cells</source>
        <translation>En las celdas del calendario</translation>
    </message>
    <message>
        <source>Selected slots</source>
        <translation>Entradas seleccionadas</translation>
    </message>
</context>
<context>
    <name>ui::CalendarLayers</name>
    <message>
        <source>Risk heat</source>
        <translation>Calor del riesgo</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Peak hours</source>
        <translation>Horas pico</translation>
    </message>
    <message>
        <source>Blocked times</source>
        <translation>Periodos bloqueados</translation>
    </message>
    <message>
        <source>Cap used</source>
        <translation>Tope usado</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>no slots</source>
        <translation>sin entradas</translation>
    </message>
    <message>
        <source>mean %1, highest %2</source>
        <translation>media %1, máximo %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>%1 around %2</source>
        <translation>%1 hacia las %2</translation>
    </message>
    <message>
        <source>none this week</source>
        <translation>ninguno esta semana</translation>
    </message>
    <message numerus="yes">
        <source>%n this week</source>
        <translation>
            <numerusform>%n esta semana</numerusform>
            <numerusform>%n esta semana</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 posts</source>
        <translation>%1 de %2 publicaciones</translation>
    </message>
    <message>
        <source>%1 wait, %2 approved</source>
        <translation>esperan %1, aprobadas %2</translation>
    </message>
</context>
<context>
    <name>ui::CalendarModel</name>
    <message>
        <source>risk %1 %2</source>
        <translation>riesgo %1 %2</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijada</translation>
    </message>
</context>
<context>
    <name>ui::CalendarPage</name>
    <message>
        <source>The week could not be read</source>
        <translation>No se pudo cargar la semana</translation>
    </message>
    <message>
        <source>The week could not be read: %1</source>
        <translation>No se pudo cargar la semana: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Reading the week…</source>
        <translation>Cargando la semana…</translation>
    </message>
    <message>
        <source>No slots in this week</source>
        <translation>No hay entradas en esta semana</translation>
    </message>
    <message>
        <source>%1 selected · mean risk %2</source>
        <translation>Seleccionadas: %1 · riesgo medio %2</translation>
    </message>
    <message>
        <source>1 selected · risk %1, moving</source>
        <translation>1 seleccionada · riesgo %1, moviéndose</translation>
    </message>
    <message>
        <source>1 selected · risk %1</source>
        <translation>1 seleccionada · riesgo %1</translation>
    </message>
    <message>
        <source>View of the week</source>
        <translation>Vista de la semana</translation>
    </message>
    <message>
        <source>By day and hour</source>
        <translation>Por día y hora</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>As a table that can be sorted</source>
        <translation>Como una tabla que se puede ordenar</translation>
    </message>
    <message>
        <source>Double click a time or press N to make one, or plan a week</source>
        <translation>Haga doble clic en una hora o pulse N para crear una, o planifique una semana</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>A row for each account</source>
        <translation>Una fila por cuenta</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>Todavía no hay cuentas</translation>
    </message>
    <message>
        <source>Add the first one under Accounts</source>
        <translation>Añada la primera en Cuentas</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %n of these slots</source>
        <translation>
            <numerusform>El filtro oculta %n de estas entradas</numerusform>
            <numerusform>El filtro oculta %n de estas entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CalendarView</name>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Does not exist</source>
        <translation>No existe</translation>
    </message>
    <message>
        <source>Twice: the first one counts</source>
        <translation>Dos veces: cuenta la primera</translation>
    </message>
</context>
<context>
    <name>ui::ChangeText</name>
    <message>
        <source>Changed text</source>
        <translation>Texto modificado</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>quitado: %1</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>añadido: %1</translation>
    </message>
    <message>
        <source>%1 removed, %2 added, of %3 words</source>
        <translation>Palabras quitadas: %1; añadidas: %2; de un total de %3</translation>
    </message>
</context>
<context>
    <name>ui::ClockJump</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s clock went back by %1. What was late may be ahead again: look at what needs you</source>
        <translation>El reloj de este equipo retrocedió %1. Lo que iba con retraso puede volver a estar por delante: mire lo que requiere su atención</translation>
    </message>
    <message>
        <source>This computer&apos;s clock went ahead by %1. What was due meanwhile was not sent: look at what needs you</source>
        <translation>El reloj de este equipo se adelantó %1. Lo que tocaba entretanto no se envió: mire lo que requiere su atención</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Search or command</source>
        <translation>Buscar o ejecutar</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>ui::CommentsPane</name>
    <message>
        <source>Trail and comments</source>
        <translation>Historial y comentarios</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentar</translation>
    </message>
    <message>
        <source>Write a comment for the team</source>
        <translation>Escriba un comentario para el equipo</translation>
    </message>
    <message>
        <source>Nobody has said anything yet</source>
        <translation>Nadie ha dicho nada todavía</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 aprobó</translation>
    </message>
    <message>
        <source>%1 requested changes</source>
        <translation>%1 pidió cambios</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 rechazó</translation>
    </message>
    <message>
        <source>void since</source>
        <translation>anulado después</translation>
    </message>
    <message>
        <source>Nobody has said anything yet.</source>
        <translation>Nadie ha dicho nada todavía.</translation>
    </message>
    <message>
        <source>Not said: %1</source>
        <translation>No se ha enviado: %1</translation>
    </message>
</context>
<context>
    <name>ui::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>%1 %2 against</source>
        <translation>%1 %2 frente a</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>El original</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Son iguales</translation>
    </message>
    <message>
        <source>Struck through: only there. Underlined: only here.</source>
        <translation>Tachado: solo allí. Subrayado: solo aquí.</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonModel</name>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Slots above the limit</source>
        <translation>Entradas por encima del límite</translation>
    </message>
    <message>
        <source>Average risk</source>
        <translation>Riesgo medio</translation>
    </message>
    <message>
        <source>95th percentile risk</source>
        <translation>Riesgo en el percentil 95</translation>
    </message>
    <message>
        <source>Reach, p10</source>
        <translation>Alcance, p10</translation>
    </message>
    <message>
        <source>Reach, p50</source>
        <translation>Alcance, p50</translation>
    </message>
    <message>
        <source>Reach, p90</source>
        <translation>Alcance, p90</translation>
    </message>
    <message>
        <source>Reach, run against run (p10 to p90)</source>
        <translation>Alcance, repetición por repetición (p10 a p90)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Broken rules</source>
        <translation>Reglas incumplidas</translation>
    </message>
    <message>
        <source>Fullest daily cap</source>
        <translation>Tope diario más lleno</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
</context>
<context>
    <name>ui::ContentEdit</name>
    <message>
        <source>For every platform</source>
        <translation>Para todas las plataformas</translation>
    </message>
    <message>
        <source>%1, variant %2</source>
        <translation>%1, variante %2</translation>
    </message>
    <message>
        <source>Give it a title</source>
        <translation>Póngale un título</translation>
    </message>
    <message>
        <source>Write a text in at least one language</source>
        <translation>Escriba un texto en al menos un idioma</translation>
    </message>
</context>
<context>
    <name>ui::ContentForm</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Hashtags</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Añadir un idioma</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>It has texts in every configured language</source>
        <translation>Tiene textos en todos los idiomas configurados</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>Añadir un texto</translation>
    </message>
    <message>
        <source>For every platform</source>
        <translation>Para todas las plataformas</translation>
    </message>
    <message>
        <source>Copy from</source>
        <translation>Copiar de</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Remove this text</source>
        <translation>Quitar este texto</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
</context>
<context>
    <name>ui::ContentModel</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Upcoming slots</source>
        <translation>Próximas entradas</translation>
    </message>
</context>
<context>
    <name>ui::ContentPage</name>
    <message>
        <source>Contents</source>
        <translation>Contenidos</translation>
    </message>
    <message>
        <source>Reading the library…</source>
        <translation>Cargando la biblioteca…</translation>
    </message>
    <message>
        <source>New content</source>
        <translation>Contenido nuevo</translation>
    </message>
    <message>
        <source>Search titles and texts</source>
        <translation>Buscar títulos y textos</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Cualquier idioma</translation>
    </message>
    <message numerus="yes">
        <source>%n languages</source>
        <translation>
            <numerusform>%n idioma</numerusform>
            <numerusform>%n idiomas</numerusform>
        </translation>
    </message>
    <message>
        <source>Any platform</source>
        <translation>Cualquier plataforma</translation>
    </message>
    <message numerus="yes">
        <source>%n platforms</source>
        <translation>
            <numerusform>%n plataforma</numerusform>
            <numerusform>%n plataformas</numerusform>
        </translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>Cualquier tipo</translation>
    </message>
    <message numerus="yes">
        <source>%n types</source>
        <translation>
            <numerusform>%n tipo</numerusform>
            <numerusform>%n tipos</numerusform>
        </translation>
    </message>
    <message>
        <source>Used or not</source>
        <translation>Usados o no</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirados</translation>
    </message>
    <message>
        <source>Search in the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>The library could not be read</source>
        <translation>No se pudo cargar la biblioteca</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Take a filter back, or search for another word</source>
        <translation>Quite un filtro o busque otra palabra</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>La biblioteca está vacía</translation>
    </message>
    <message>
        <source>Write what is to be published: a text for each language, a variant for each platform</source>
        <translation>Escriba lo que se va a publicar: un texto por idioma, una variante por plataforma</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Your role may read contents, not change them</source>
        <translation>Su rol permite leer los contenidos, no cambiarlos</translation>
    </message>
    <message>
        <source>Plan a week…</source>
        <translation>Planificar una semana…</translation>
    </message>
    <message numerus="yes">
        <source>More than %n contents</source>
        <translation>
            <numerusform>Más de %n contenido</numerusform>
            <numerusform>Más de %n contenidos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 content</source>
        <translation>1 contenido</translation>
    </message>
    <message numerus="yes">
        <source>%n contents</source>
        <translation>
            <numerusform>%n contenido</numerusform>
            <numerusform>%n contenidos</numerusform>
        </translation>
    </message>
    <message>
        <source>In upcoming slots</source>
        <translation>En próximas entradas</translation>
    </message>
    <message>
        <source>Not in upcoming slots</source>
        <translation>Sin próximas entradas</translation>
    </message>
</context>
<context>
    <name>ui::ContentSheet</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Plan this…</source>
        <translation>Planificar esto…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>What you wrote is kept until you save or discard it</source>
        <translation>Lo escrito se conserva hasta que lo guarde o lo descarte</translation>
    </message>
    <message>
        <source>Your role may read contents, not change them</source>
        <translation>Su rol permite leer los contenidos, no cambiarlos</translation>
    </message>
    <message>
        <source>The content could not be read: %1</source>
        <translation>No se pudo cargar el contenido: %1</translation>
    </message>
    <message>
        <source>New content</source>
        <translation>Contenido nuevo</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>No hay cambios</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Saving makes 1 approval void: its slot needs approval again.</source>
        <translation>Al guardar queda anulada 1 aprobación: su entrada requiere nueva aprobación.</translation>
    </message>
    <message numerus="yes">
        <source>Saving makes %n approvals void: their slots need approval again.</source>
        <translation>
            <numerusform>Al guardar queda anulada %n aprobación: su entrada requiere nueva aprobación.</numerusform>
            <numerusform>Al guardar quedan anuladas %n aprobaciones: sus entradas requieren nueva aprobación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet; it is kept on this machine.</source>
        <translation>Sin guardar todavía; se conserva en este equipo.</translation>
    </message>
    <message>
        <source>Give it a title</source>
        <translation>Póngale un título</translation>
    </message>
    <message>
        <source>It is not saved: %1</source>
        <translation>No se ha guardado: %1</translation>
    </message>
    <message>
        <source>save “%1”</source>
        <translation>guardar «%1»</translation>
    </message>
    <message>
        <source>“%1” is saved</source>
        <translation>Se ha guardado «%1»</translation>
    </message>
    <message>
        <source>Somebody else saved it meanwhile</source>
        <translation>Otra persona lo guardó entretanto</translation>
    </message>
    <message>
        <source>Both texts are there: theirs is in the library, yours is in hand. Struck through is theirs, underlined is yours.</source>
        <translation>Están los dos textos: el ajeno en la biblioteca, el suyo aquí. Tachado, el ajeno; subrayado, el suyo.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir después</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar el ajeno</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation>Guardar el mío encima</translation>
    </message>
    <message>
        <source>retire “%1”</source>
        <translation>retirar «%1»</translation>
    </message>
    <message>
        <source>bring “%1” back</source>
        <translation>recuperar «%1»</translation>
    </message>
    <message>
        <source>“%1” is retired; its slots keep it</source>
        <translation>Se ha retirado «%1»; sus entradas lo conservan</translation>
    </message>
    <message>
        <source>“%1” is in the library again</source>
        <translation>«%1» está de nuevo en la biblioteca</translation>
    </message>
    <message>
        <source>Attaching %1</source>
        <translation>Adjuntando %1</translation>
    </message>
    <message>
        <source>%1 is not attached: %2</source>
        <translation>No se ha adjuntado %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::ContentStep</name>
    <message>
        <source>Where the content comes from</source>
        <translation>De dónde viene el contenido</translation>
    </message>
    <message>
        <source>From the library</source>
        <translation>De la biblioteca</translation>
    </message>
    <message>
        <source>Write a new one</source>
        <translation>Escribir uno nuevo</translation>
    </message>
    <message>
        <source>Search titles and texts</source>
        <translation>Buscar títulos y textos</translation>
    </message>
    <message>
        <source>Contents of the library</source>
        <translation>Contenidos de la biblioteca</translation>
    </message>
    <message>
        <source>Reading the library…</source>
        <translation>Cargando la biblioteca…</translation>
    </message>
    <message>
        <source>The library is empty: write a new content</source>
        <translation>La biblioteca está vacía: escriba un contenido nuevo</translation>
    </message>
    <message>
        <source>Nothing in the library matches</source>
        <translation>Nada coincide en la biblioteca</translation>
    </message>
    <message>
        <source>The library could not be read: %1</source>
        <translation>No se pudo cargar la biblioteca: %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>For every platform that has no text of its own. More languages and variants in Content.</source>
        <translation>Para las plataformas sin texto propio. Más idiomas y variantes en Contenido.</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Hashtags</translation>
    </message>
</context>
<context>
    <name>ui::CouncilDial</name>
    <message>
        <source>When the models would post</source>
        <translation>Cuándo publicarían los modelos</translation>
    </message>
</context>
<context>
    <name>ui::CounterLabel</name>
    <message>
        <source>, %1 too many</source>
        <translation>, sobran %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3%4</source>
        <translation>%1: %2 de %3%4</translation>
    </message>
</context>
<context>
    <name>ui::CounterRow</name>
    <message>
        <source>Caption, bytes</source>
        <translation>Texto, bytes</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Hashtags</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Limits of the platform</source>
        <translation>Límites de la plataforma</translation>
    </message>
</context>
<context>
    <name>ui::DateField</name>
    <message>
        <source>Up and Down: a day; Alt+Down: the month</source>
        <translation>Arriba y Abajo: un día; Alt+Abajo: el mes</translation>
    </message>
    <message>
        <source>Open the month (Alt+Down)</source>
        <translation>Abrir el mes (Alt+Abajo)</translation>
    </message>
    <message>
        <source>This is no day; write it as %1</source>
        <translation>No es una fecha válida; escríbala como %1</translation>
    </message>
    <message>
        <source>Write a day from %1 on</source>
        <translation>Escriba una fecha a partir del %1</translation>
    </message>
    <message>
        <source>Write a day up to %1</source>
        <translation>Escriba una fecha hasta el %1</translation>
    </message>
</context>
<context>
    <name>ui::DayHeader</name>
    <message>
        <source>, %1 h</source>
        <translation>, %1 h</translation>
    </message>
    <message>
        <source>Mean risk %1, %2 % of the daily caps of this week&apos;s accounts in use</source>
        <translation>Riesgo medio %1; en uso el %2 % de los topes diarios de las cuentas de esta semana</translation>
    </message>
    <message numerus="yes">
        <source>The clock goes forward by %n minutes</source>
        <translation>
            <numerusform>El reloj se adelanta %n minuto</numerusform>
            <numerusform>El reloj se adelanta %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock goes back by %n minutes</source>
        <translation>
            <numerusform>El reloj se atrasa %n minuto</numerusform>
            <numerusform>El reloj se atrasa %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DecisionBar</name>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>Pedir cambios</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Approve at high risk</source>
        <translation>Aprobar con riesgo alto</translation>
    </message>
    <message>
        <source>“%1” is of high risk. Say why it goes out nevertheless.</source>
        <translation>«%1» tiene riesgo alto. Indique por qué debe salir de todos modos.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>“%1” goes back to its author with your comment.</source>
        <translation>«%1» vuelve a su autor con su comentario.</translation>
    </message>
    <message>
        <source>What should change</source>
        <translation>Qué debe cambiar</translation>
    </message>
    <message>
        <source>“%1” is taken out of the week until someone edits it.</source>
        <translation>«%1» sale de la semana hasta que alguien la edite.</translation>
    </message>
    <message>
        <source>Not decided: %1</source>
        <translation>No se ha decidido: %1</translation>
    </message>
    <message>
        <source>Nobody decided in time. It needs a new time first.</source>
        <translation>Nadie decidió a tiempo. Antes necesita una hora nueva.</translation>
    </message>
    <message>
        <source>Your role may not decide. An approver or the owner can.</source>
        <translation>Su rol no permite decidir. Puede hacerlo un aprobador o el propietario.</translation>
    </message>
    <message>
        <source>Your decision is on its way; the engine has not answered yet</source>
        <translation>Su decisión está en camino; el motor aún no ha respondido</translation>
    </message>
</context>
<context>
    <name>ui::DecisionSteps</name>
    <message numerus="yes">
        <source>approve %n slots</source>
        <translation>
            <numerusform>aprobar %n entrada</numerusform>
            <numerusform>aprobar %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>approve “%1”</source>
        <translation>aprobar «%1»</translation>
    </message>
    <message numerus="yes">
        <source>request changes of %n slots</source>
        <translation>
            <numerusform>pedir cambios en %n entrada</numerusform>
            <numerusform>pedir cambios en %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>request changes of “%1”</source>
        <translation>pedir cambios en «%1»</translation>
    </message>
    <message numerus="yes">
        <source>reject %n slots</source>
        <translation>
            <numerusform>rechazar %n entrada</numerusform>
            <numerusform>rechazar %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>reject “%1”</source>
        <translation>rechazar «%1»</translation>
    </message>
    <message>
        <source>%1 of %2 were refused, the first because: %3</source>
        <translation>Se denegaron %1 de %2; la primera, porque: %3</translation>
    </message>
</context>
<context>
    <name>ui::DepartureModel</name>
    <message>
        <source>Held: waits for approval again</source>
        <translation>Retenida: vuelve a esperar aprobación</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Sale</translation>
    </message>
    <message>
        <source>Is handed to a person</source>
        <translation>Se entrega a una persona</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
</context>
<context>
    <name>ui::Desk</name>
    <message>
        <source>The passphrase is wrong</source>
        <translation>La frase de contraseña no es correcta</translation>
    </message>
    <message>
        <source>The owner&apos;s new passphrase</source>
        <translation>Nueva frase de contraseña del propietario</translation>
    </message>
    <message>
        <source>Owner&apos;s passphrase</source>
        <translation>Frase de contraseña del propietario</translation>
    </message>
    <message>
        <source>No passphrase has been set yet: the one you choose here is asked for from now on.</source>
        <translation>Todavía no hay frase de contraseña: la que elija aquí se pedirá a partir de ahora.</translation>
    </message>
</context>
<context>
    <name>ui::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ui::DiffSection</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Tipo de contenido</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>%1: before %2, now %3</source>
        <translation>%1: antes %2, ahora %3</translation>
    </message>
    <message>
        <source>Changed since approval</source>
        <translation>Cambios desde la aprobación</translation>
    </message>
    <message>
        <source>Changed since the last decision</source>
        <translation>Cambios desde la última decisión</translation>
    </message>
    <message>
        <source>Changed since the first version</source>
        <translation>Cambios desde la primera versión</translation>
    </message>
    <message>
        <source>Changed from the original</source>
        <translation>Cambios respecto al original</translation>
    </message>
    <message>
        <source>D folds it</source>
        <translation>D los oculta</translation>
    </message>
    <message>
        <source>D shows it</source>
        <translation>D los muestra</translation>
    </message>
</context>
<context>
    <name>ui::DropVerdict</name>
    <message>
        <source>Fits</source>
        <translation>Encaja</translation>
    </message>
    <message>
        <source>Fits, at a cost</source>
        <translation>Encaja, con un coste</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>No encaja</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Donde estaba</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>%1 of %2 need approval again</source>
        <translation>%1 de %2 requieren nueva aprobación</translation>
    </message>
    <message>
        <source>All %1 fit</source>
        <translation>Encajan todas (%1)</translation>
    </message>
    <message>
        <source>%1M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1k</source>
        <translation>%1 mil</translation>
    </message>
</context>
<context>
    <name>ui::EngineWords</name>
    <message>
        <source>%1 is too early; the earliest time that can still be planned is %2</source>
        <translation>%1 es demasiado pronto; la primera hora que aún se puede planificar es %2</translation>
    </message>
    <message>
        <source>%1 publishes in %2, not in %3</source>
        <translation>%1 publica en %2, no en %3</translation>
    </message>
    <message>
        <source>%1 does not take a %2</source>
        <translation>%1 no admite contenido de tipo %2</translation>
    </message>
    <message>
        <source>%1 falls into a blackout: %2</source>
        <translation>%1 cae en un periodo bloqueado: %2</translation>
    </message>
    <message>
        <source>%1 falls into a blackout</source>
        <translation>%1 cae en un periodo bloqueado</translation>
    </message>
    <message>
        <source>Its time</source>
        <translation>Su hora</translation>
    </message>
    <message>
        <source>%1 needs %2 between posts; %3</source>
        <translation>%1 necesita %2 entre publicaciones; %3</translation>
    </message>
    <message>
        <source>%1 already has %2 on %3; %4 allows %5 a day</source>
        <translation>%1 ya tiene %2 el %3; %4 permite %5 al día</translation>
    </message>
    <message>
        <source>%1 already has %2 on %3; its risk allows %4 a day</source>
        <translation>%1 ya tiene %2 el %3; su riesgo permite %4 al día</translation>
    </message>
    <message>
        <source>%1 would carry more risk that day than the safety mode allows</source>
        <translation>Ese día %1 acumularía más riesgo del que permite el modo de seguridad</translation>
    </message>
    <message>
        <source>%1 carries more risk than the safety mode allows</source>
        <translation>%1 acumula más riesgo del que permite el modo de seguridad</translation>
    </message>
    <message>
        <source>Two posts in %1 must be %2 apart, whatever the account; %3</source>
        <translation>Dos publicaciones en %1 deben distar %2, sea cual sea la cuenta; %3</translation>
    </message>
    <message>
        <source>there already is one at %1</source>
        <translation>ya hay una a las %1</translation>
    </message>
    <message>
        <source>%1 is %2 after %3</source>
        <translation>%1 queda %2 después de %3</translation>
    </message>
    <message>
        <source>%1 is %2 before %3</source>
        <translation>%1 queda %2 antes de %3</translation>
    </message>
    <message>
        <source>The account still to be assigned</source>
        <translation>La cuenta aún por asignar</translation>
    </message>
    <message>
        <source>%1 cools down until %2</source>
        <translation>%1 está en pausa hasta el %2</translation>
    </message>
    <message>
        <source>%1 cools down, without a known end</source>
        <translation>%1 está en pausa, sin un final conocido</translation>
    </message>
    <message>
        <source>%1 is suspended</source>
        <translation>%1 está suspendida</translation>
    </message>
    <message>
        <source>%1 is banned</source>
        <translation>%1 está vetada</translation>
    </message>
    <message>
        <source>There is no such account on %1</source>
        <translation>No existe esa cuenta en %1</translation>
    </message>
    <message>
        <source>%1 lies outside the plan&apos;s week</source>
        <translation>%1 queda fuera de la semana del plan</translation>
    </message>
    <message>
        <source>No account that may post serves %1</source>
        <translation>Ninguna cuenta que pueda publicar atiende %1</translation>
    </message>
    <message>
        <source>The plan no longer has %1</source>
        <translation>El plan ya no incluye %1</translation>
    </message>
    <message>
        <source>Every day that is left of the week is full or closed for %1</source>
        <translation>Todos los días que quedan de la semana están llenos o cerrados para %1</translation>
    </message>
    <message>
        <source>No account of %1 has a time left in the week that keeps every rule</source>
        <translation>A ninguna cuenta de %1 le queda en la semana una hora que cumpla todas las reglas</translation>
    </message>
    <message>
        <source>The repair would be another one by now: look at it again</source>
        <translation>La reparación sería ya otra: mírela de nuevo</translation>
    </message>
    <message>
        <source>The slot is at CRITICAL risk: a person moves, reassigns or cancels it</source>
        <translation>La entrada tiene riesgo CRÍTICO: una persona debe moverla, reasignarla o cancelarla</translation>
    </message>
    <message>
        <source>The slot is approved, on its way or pinned and stays where it is</source>
        <translation>La entrada está aprobada, saliendo o fijada y se queda donde está</translation>
    </message>
    <message>
        <source>The move would not lower the slot&apos;s risk of %1 any more</source>
        <translation>El movimiento ya no reduciría el riesgo de %1 de la entrada</translation>
    </message>
    <message>
        <source>The slot is %1; only a cancelled one can be restored</source>
        <translation>Solo se puede restaurar una entrada cancelada; estado de esta: %1</translation>
    </message>
    <message>
        <source>The slot is %1; only a planned one is sent for approval</source>
        <translation>Solo se envía a aprobación una entrada planificada; estado de esta: %1</translation>
    </message>
    <message>
        <source>The slot is %1; only %2 can make it %3</source>
        <translation>Estado de la entrada: %1; el cambio a «%3» corresponde solo a %2</translation>
    </message>
    <message>
        <source>The slot is %1 and cannot be edited</source>
        <translation>La entrada no se puede editar; estado: %1</translation>
    </message>
    <message>
        <source>The slot is %1 and cannot become %2</source>
        <translation>La entrada no puede pasar de «%1» a «%2»</translation>
    </message>
    <message>
        <source>This is for %1 alone</source>
        <translation>Esto corresponde solo a %1</translation>
    </message>
    <message>
        <source>somebody with the write scope</source>
        <translation>quien puede escribir</translation>
    </message>
    <message>
        <source>a person with the write scope</source>
        <translation>una persona que puede escribir</translation>
    </message>
    <message>
        <source>a person with the approve scope</source>
        <translation>una persona que puede aprobar</translation>
    </message>
    <message>
        <source>the engine</source>
        <translation>el motor</translation>
    </message>
    <message>
        <source>the autonomous policy</source>
        <translation>la política autónoma</translation>
    </message>
    <message>
        <source>the reconciler</source>
        <translation>el conciliador</translation>
    </message>
    <message>
        <source>a restore</source>
        <translation>una restauración</translation>
    </message>
    <message>
        <source>The slot was changed by somebody else in the meantime: look at it again</source>
        <translation>Otra persona cambió la entrada entretanto: mírela de nuevo</translation>
    </message>
    <message>
        <source>The slot was changed since: its version is %1 now</source>
        <translation>La entrada ha cambiado desde entonces: su versión es ahora la %1</translation>
    </message>
    <message>
        <source>The slot %1 was changed since: its version is %2 now</source>
        <translation>La entrada %1 ha cambiado desde entonces: su versión es ahora la %2</translation>
    </message>
    <message>
        <source>The whole plan of the slot is cancelled: copy the slot instead</source>
        <translation>Todo el plan de la entrada está cancelado: copie la entrada</translation>
    </message>
    <message>
        <source>Only slots of the same plan can make room, and this slot has none</source>
        <translation>Solo pueden ceder el sitio las entradas del mismo plan, y esta no tiene ninguno</translation>
    </message>
    <message>
        <source>It made room for another slot, and no other time fits</source>
        <translation>Cedió el sitio a otra entrada, y no le encaja ninguna otra hora</translation>
    </message>
    <message>
        <source>The account is on %1, the slot on %2</source>
        <translation>La cuenta es de %1; la entrada, de %2</translation>
    </message>
    <message>
        <source>@%1 was retired and takes no new posts: bring it back first</source>
        <translation>@%1 está retirada y no admite publicaciones nuevas: recupérela antes</translation>
    </message>
    <message>
        <source>%1 does not offer the content type %2</source>
        <translation>%1 no ofrece el tipo de contenido %2</translation>
    </message>
    <message>
        <source>There is no plan with this id that could take a slot</source>
        <translation>No hay ningún plan con este identificador que admita una entrada</translation>
    </message>
    <message>
        <source>There is no slot with this id</source>
        <translation>No existe ninguna entrada con este identificador</translation>
    </message>
    <message>
        <source>There is no account with this id</source>
        <translation>No existe ninguna cuenta con este identificador</translation>
    </message>
    <message>
        <source>There is no plan with this id</source>
        <translation>No existe ningún plan con este identificador</translation>
    </message>
    <message>
        <source>The library holds no content with this id</source>
        <translation>La biblioteca no tiene ningún contenido con este identificador</translation>
    </message>
    <message>
        <source>Its time is too near for an approval</source>
        <translation>Su hora está demasiado cerca para una aprobación</translation>
    </message>
    <message>
        <source>The slot has no content yet</source>
        <translation>La entrada aún no tiene contenido</translation>
    </message>
    <message>
        <source>The slot has no account yet</source>
        <translation>La entrada aún no tiene cuenta</translation>
    </message>
    <message>
        <source>The slot has changed since it was shown</source>
        <translation>La entrada ha cambiado desde que se mostró</translation>
    </message>
    <message>
        <source>The time to decide ended at %1</source>
        <translation>El plazo para decidir terminó: %1</translation>
    </message>
    <message>
        <source>Approving a HIGH risk needs a note that says why</source>
        <translation>Aprobar un riesgo ALTO requiere una nota con el motivo</translation>
    </message>
    <message>
        <source>The risk of %1 is CRITICAL, and nothing goes out at that risk</source>
        <translation>El riesgo de %1 es CRÍTICO, y con él no sale nada</translation>
    </message>
    <message>
        <source>The risk of %1 is above the limit of %2</source>
        <translation>El riesgo de %1 supera el límite de %2</translation>
    </message>
    <message>
        <source>You edited this last, and @%1 asks for a second person: somebody else has to approve it</source>
        <translation>Usted fue quien la editó por última vez y @%1 pide una segunda persona: debe aprobarla otra</translation>
    </message>
    <message>
        <source>The slot was edited since: send it for approval instead</source>
        <translation>La entrada se ha editado desde entonces: envíela a aprobación</translation>
    </message>
    <message>
        <source>The slot is planned: there is no decision to take back</source>
        <translation>La entrada está planificada: no hay decisión que retirar</translation>
    </message>
    <message>
        <source>The content has no text in %1</source>
        <translation>El contenido no tiene texto en %1</translation>
    </message>
    <message>
        <source>The content library does not hold %1: it is approved by its id alone</source>
        <translation>La biblioteca no tiene %1: se aprueba solo por su identificador</translation>
    </message>
    <message>
        <source>The content library does not hold %1: its text and media are not known here</source>
        <translation>La biblioteca no tiene %1: aquí no se conocen su texto ni sus archivos</translation>
    </message>
    <message>
        <source>Only a person may write a private comment</source>
        <translation>Solo una persona puede escribir un comentario privado</translation>
    </message>
    <message>
        <source>Nobody decided before %1, %2 minutes before its time</source>
        <translation>Nadie decidió antes de %1, %2 minutos antes de su hora</translation>
    </message>
    <message>
        <source>Nobody decided before its time</source>
        <translation>Nadie decidió antes de su hora</translation>
    </message>
    <message>
        <source>Nobody decided in time</source>
        <translation>Nadie decidió a tiempo</translation>
    </message>
    <message>
        <source>Its time passed before it was sent for approval</source>
        <translation>Pasó su hora antes de que se enviara a aprobación</translation>
    </message>
    <message>
        <source>Its time passed while the engine was not running</source>
        <translation>Pasó su hora mientras el motor no estaba en marcha</translation>
    </message>
    <message>
        <source>It was approved, but nothing took it in time: this version does not send posts yet</source>
        <translation>Estaba aprobada, pero nada la tomó a tiempo: esta versión aún no envía publicaciones</translation>
    </message>
    <message>
        <source>The engine stopped while it was being sent: whether it was published is not known</source>
        <translation>El motor se detuvo mientras se enviaba: no se sabe si llegó a publicarse</translation>
    </message>
    <message>
        <source>The platform refused the post</source>
        <translation>La plataforma rechazó la publicación</translation>
    </message>
    <message>
        <source>The caption changed after the approval</source>
        <translation>El texto cambió después de la aprobación</translation>
    </message>
    <message>
        <source>Its content was changed after the approval</source>
        <translation>Su contenido cambió después de la aprobación</translation>
    </message>
    <message>
        <source>The risk of its account rose after the approval</source>
        <translation>El riesgo de su cuenta subió después de la aprobación</translation>
    </message>
    <message>
        <source>The safety mode was tightened: it needs an approval again</source>
        <translation>Se endureció el modo de seguridad: requiere nueva aprobación</translation>
    </message>
    <message>
        <source>The risk rose above the limit after it was planned: move it to another day or give it to another account</source>
        <translation>El riesgo superó el límite después de planificarla: muévala a otro día o asígnela a otra cuenta</translation>
    </message>
    <message>
        <source>Moved by at most 30 minutes</source>
        <translation>Movida 30 minutos como máximo</translation>
    </message>
    <message>
        <source>Handed over: mark it as posted once it is out</source>
        <translation>Entregada: márquela como publicada cuando haya salido</translation>
    </message>
    <message>
        <source>Its plan was cancelled</source>
        <translation>Se canceló su plan</translation>
    </message>
    <message>
        <source>Cancelled by %1</source>
        <translation>Cancelada por %1</translation>
    </message>
    <message>
        <source>Taken back by %1</source>
        <translation>Retirada por %1</translation>
    </message>
    <message>
        <source>Its risk is CRITICAL: it cannot be approved</source>
        <translation>Su riesgo es CRÍTICO: no se puede aprobar</translation>
    </message>
    <message>
        <source>It is not known whether it was published</source>
        <translation>No se sabe si se publicó</translation>
    </message>
    <message>
        <source>A person has to say how it ended</source>
        <translation>Una persona debe decir cómo terminó</translation>
    </message>
    <message>
        <source>Publishing it failed</source>
        <translation>Falló su publicación</translation>
    </message>
    <message>
        <source>Its time passed</source>
        <translation>Pasó su hora</translation>
    </message>
    <message>
        <source>It is suspended, and %1 this week</source>
        <translation>Está suspendida; en ella esta semana: %1</translation>
    </message>
    <message>
        <source>It is banned, and %1 this week</source>
        <translation>Está vetada; en ella esta semana: %1</translation>
    </message>
    <message>
        <source>It is retired, and %1 this week</source>
        <translation>Está retirada; en ella esta semana: %1</translation>
    </message>
    <message>
        <source>It cools down until %1, and %2 before</source>
        <translation>Está en pausa hasta el %1; en ella antes: %2</translation>
    </message>
    <message>
        <source>It cools down, and %1 this week</source>
        <translation>Está en pausa; en ella esta semana: %1</translation>
    </message>
    <message>
        <source>Its time was more than %1 minutes ago</source>
        <translation>Su hora fue hace más de %1 min</translation>
    </message>
    <message>
        <source>Its time has passed: it would leave at once</source>
        <translation>Su hora ha pasado: saldría de inmediato</translation>
    </message>
    <message>
        <source>Its time has passed: it waits for its turn</source>
        <translation>Su hora ha pasado: espera su turno</translation>
    </message>
    <message>
        <source>A plan that is %1 cannot be planned again</source>
        <translation>Este plan no se puede volver a planificar: está %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>EXECUTING</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>COMPLETED</source>
        <translation>completado</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>The plan is cancelled</source>
        <translation>El plan está cancelado</translation>
    </message>
    <message>
        <source>The plan is a draft: plan it first</source>
        <translation>El plan es un borrador: planifíquelo antes</translation>
    </message>
    <message>
        <source>Planning was cancelled: the plan is unchanged</source>
        <translation>Se canceló la planificación: el plan no ha cambiado</translation>
    </message>
    <message>
        <source>The accounts changed while the week was planned: plan it again</source>
        <translation>Las cuentas cambiaron mientras se planificaba la semana: vuelva a planificarla</translation>
    </message>
    <message>
        <source>The preview was cancelled</source>
        <translation>Se canceló la vista previa</translation>
    </message>
    <message>
        <source>The simulation was cancelled: ask for fewer runs</source>
        <translation>Se canceló la simulación: pida menos repeticiones</translation>
    </message>
    <message>
        <source>The text with its hashtags has %1, %2 takes %3</source>
        <translation>El texto con sus hashtags tiene %1; %2 admite %3</translation>
    </message>
    <message>
        <source>%1 needs a title of %2 to %3 characters, this one has %4</source>
        <translation>%1 requiere un título de %2 a %3 caracteres; este tiene %4</translation>
    </message>
    <message>
        <source>%1 refuses the characters %2 in the %3</source>
        <translation>%1 rechaza los caracteres %2 en: %3</translation>
    </message>
    <message>
        <source>The %1 still holds the placeholder %2</source>
        <translation>Queda el marcador %2 sin rellenar en: %1</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>hashtags</source>
        <translation>hashtags</translation>
    </message>
    <message>
        <source>%1 hashtags; on %2 at most %3 are taken</source>
        <translation>%1 hashtags; en %2 se admiten como máximo %3</translation>
    </message>
    <message>
        <source>%1 hashtags; on %2 at most %3 are advisable</source>
        <translation>%1 hashtags; en %2 conviene un máximo de %3</translation>
    </message>
    <message>
        <source>%1 takes no post without %2</source>
        <translation>%1 no admite publicaciones sin %2</translation>
    </message>
    <message>
        <source>an image or a video</source>
        <translation>una imagen o un vídeo</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>un vídeo</translation>
    </message>
    <message>
        <source>%1 files; %2 takes at most %3 in such a post</source>
        <translation>%1 archivos; %2 admite como máximo %3 en una publicación así</translation>
    </message>
    <message>
        <source>The text is marked as %1 but mostly written in another script</source>
        <translation>El texto figura como %1, pero está casi todo en otra escritura</translation>
    </message>
    <message>
        <source>The content was changed since: version %1 is the newest, not %2</source>
        <translation>El contenido ha cambiado desde entonces: la versión más reciente es la %1, no la %2</translation>
    </message>
    <message>
        <source>The content was changed by somebody else in the meantime</source>
        <translation>Otra persona cambió el contenido entretanto</translation>
    </message>
    <message>
        <source>%1 slots and %2 plans name this content: retire it instead</source>
        <translation>%1 entradas y %2 planes usan este contenido: retírelo</translation>
    </message>
    <message>
        <source>title may have at most %1 characters</source>
        <translation>El título puede tener como máximo %1 caracteres</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>El archivo no existe</translation>
    </message>
    <message>
        <source>Only a regular file can be attached</source>
        <translation>Solo se puede adjuntar un archivo normal</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>El archivo está vacío</translation>
    </message>
    <message>
        <source>The file is larger than 4 GiB</source>
        <translation>El archivo supera los 4 GiB</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>The file could not be read to its end</source>
        <translation>No se pudo leer el archivo hasta el final</translation>
    </message>
    <message>
        <source>Attaching the file was cancelled</source>
        <translation>Se canceló la adjunción del archivo</translation>
    </message>
    <message>
        <source>The workspace&apos;s media folder cannot be made</source>
        <translation>No se puede crear la carpeta de archivos del espacio de trabajo</translation>
    </message>
    <message>
        <source>The workspace&apos;s media folder cannot be written</source>
        <translation>No se puede escribir en la carpeta de archivos del espacio de trabajo</translation>
    </message>
    <message>
        <source>The disk of the workspace is full: the file was not attached</source>
        <translation>El disco del espacio de trabajo está lleno: no se adjuntó el archivo</translation>
    </message>
    <message>
        <source>There are too many files of this name: give it another</source>
        <translation>Hay demasiados archivos con este nombre: póngale otro</translation>
    </message>
    <message>
        <source>The account was changed by somebody else in the meantime</source>
        <translation>Otra persona cambió la cuenta entretanto</translation>
    </message>
    <message>
        <source>%1 has an account %2 that was retired: bring it back</source>
        <translation>%1 tiene una cuenta %2 retirada: recupérela</translation>
    </message>
    <message>
        <source>%1 has an account %2 already</source>
        <translation>%1 ya tiene una cuenta %2</translation>
    </message>
    <message>
        <source>at lies ahead: only what has happened can be recorded</source>
        <translation>Ese momento aún no ha llegado: solo se registra lo ya ocurrido</translation>
    </message>
    <message>
        <source>at lies more than two years back: it weighs nothing any more</source>
        <translation>Ese momento fue hace más de dos años: ya no pesa</translation>
    </message>
    <message>
        <source>There is a person of the name %1 already</source>
        <translation>Ya hay una persona llamada %1</translation>
    </message>
    <message>
        <source>The name %1 is taken: choose another</source>
        <translation>El nombre %1 ya está en uso: elija otro</translation>
    </message>
    <message>
        <source>%1 is the only owner: make somebody else an owner first</source>
        <translation>%1 es el único propietario: nombre antes a otro</translation>
    </message>
    <message>
        <source>There is no person with this id</source>
        <translation>No existe ninguna persona con este identificador</translation>
    </message>
    <message>
        <source>Only an owner may %1: it needs the scope admin</source>
        <translation>Solo un propietario puede %1</translation>
    </message>
    <message>
        <source>change people</source>
        <translation>cambiar personas</translation>
    </message>
    <message>
        <source>remove people</source>
        <translation>quitar personas</translation>
    </message>
    <message>
        <source>change the workspace</source>
        <translation>cambiar el espacio de trabajo</translation>
    </message>
    <message>
        <source>switch an account&apos;s two-person rule</source>
        <translation>cambiar la regla de dos personas de una cuenta</translation>
    </message>
    <message>
        <source>Only a person may loosen what is safe</source>
        <translation>Solo una persona puede relajar la seguridad</translation>
    </message>
    <message>
        <source>Loosening the safety mode needs the owner&apos;s passphrase</source>
        <translation>Relajar el modo de seguridad requiere la frase de contraseña del propietario</translation>
    </message>
    <message>
        <source>The configuration allows nothing looser than %1</source>
        <translation>La configuración no permite nada más laxo que %1</translation>
    </message>
    <message>
        <source>The passphrase was wrong %1 times: try again after %2</source>
        <translation>La frase de contraseña fue incorrecta %1 veces: inténtelo de nuevo después de %2</translation>
    </message>
    <message>
        <source>The passphrase must have at least %1 characters</source>
        <translation>La frase de contraseña debe tener al menos %1 caracteres</translation>
    </message>
    <message>
        <source>A cap above or a gap below the built-in table is for the owner: it needs the scope admin</source>
        <translation>Un tope por encima o una separación por debajo de la tabla incorporada corresponde al propietario</translation>
    </message>
    <message>
        <source>reason is missing: a cap above or a gap below the built-in table needs one</source>
        <translation>Falta el motivo: lo requiere un tope por encima o una separación por debajo de la tabla incorporada</translation>
    </message>
    <message>
        <source>No trend that was entered by hand holds for %1</source>
        <translation>Ninguna tendencia introducida a mano rige para %1</translation>
    </message>
    <message>
        <source>to must lie in the future: this time is over already</source>
        <translation>El final debe estar en el futuro: este periodo ya ha terminado</translation>
    </message>
    <message>
        <source>There are %1 blackouts already: remove some first</source>
        <translation>Ya hay %1 periodos bloqueados: quite antes algunos</translation>
    </message>
    <message>
        <source>There is no blackout with this id</source>
        <translation>No existe ningún periodo bloqueado con este identificador</translation>
    </message>
    <message>
        <source>The workspace&apos;s name may have at most %1 characters</source>
        <translation>El nombre del espacio de trabajo puede tener como máximo %1 caracteres</translation>
    </message>
    <message>
        <source>The workspace was set up on %1 already</source>
        <translation>El espacio de trabajo ya se configuró: %1</translation>
    </message>
    <message>
        <source>The disk is full: nothing was saved</source>
        <translation>El disco está lleno: no se ha guardado nada</translation>
    </message>
    <message>
        <source>The database is busy; try again in a moment</source>
        <translation>La base de datos está ocupada; inténtelo en un momento</translation>
    </message>
    <message>
        <source>The database is damaged; the command check tells where</source>
        <translation>La base de datos está dañada; la orden check dice dónde</translation>
    </message>
    <message>
        <source>The database cannot be written: it is read-only</source>
        <translation>No se puede escribir en la base de datos: es de solo lectura</translation>
    </message>
    <message>
        <source>The disk failed while the database was read or written</source>
        <translation>El disco falló al leer o escribir la base de datos</translation>
    </message>
    <message>
        <source>The store cannot be read right now: nothing was changed, try again</source>
        <translation>Ahora no se pueden leer los datos: nada ha cambiado, inténtelo de nuevo</translation>
    </message>
    <message>
        <source>The engine is stopping: nothing was changed, try again later</source>
        <translation>El motor se está deteniendo: nada ha cambiado, inténtelo más tarde</translation>
    </message>
    <message>
        <source>The engine is stopping: the plan is unchanged</source>
        <translation>El motor se está deteniendo: el plan no ha cambiado</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>platform, language</comment>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n publicación</numerusform>
            <numerusform>%n publicaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n carácter</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1 has suspended the account</source>
        <translation>%1 ha suspendido la cuenta</translation>
    </message>
    <message>
        <source>%1 asked to wait; the next try is two hours after the first</source>
        <translation>%1 pidió esperar; el siguiente intento es dos horas después del primero</translation>
    </message>
    <message>
        <source>Rejected by %1: %2</source>
        <translation>Rechazada por %1: %2</translation>
    </message>
    <message>
        <source>The content library does not hold what this slot publishes</source>
        <translation>La biblioteca no tiene lo que publica esta entrada</translation>
    </message>
    <message>
        <source>The text was changed since</source>
        <translation>El texto ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>%1 %2 at %3: %4</source>
        <translation>%1 %2 el %3: %4</translation>
    </message>
    <message>
        <source>no account</source>
        <translation>sin cuenta</translation>
    </message>
    <message>
        <source>its account is not known here</source>
        <translation>aquí no se conoce su cuenta</translation>
    </message>
    <message>
        <source>This blackout stands already</source>
        <translation>Este periodo bloqueado ya existe</translation>
    </message>
</context>
<context>
    <name>ui::EvidenceHead</name>
    <message>
        <source>Nobody decided in time</source>
        <translation>Nadie decidió a tiempo</translation>
    </message>
    <message>
        <source>This cannot be approved now</source>
        <translation>No se puede aprobar ahora</translation>
    </message>
    <message>
        <source>Edited while you looked at it</source>
        <translation>Editada mientras la revisaba</translation>
    </message>
    <message>
        <source>The earlier approval is void</source>
        <translation>La aprobación anterior ya no vale</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Changed since: %1</source>
        <translation>Ha cambiado desde entonces: %1</translation>
    </message>
    <message>
        <source>Changed: %1. Look again before you decide.</source>
        <translation>Ha cambiado: %1. Revísela de nuevo antes de decidir.</translation>
    </message>
    <message>
        <source>It was due %1.</source>
        <translation>Estaba prevista para %1.</translation>
    </message>
    <message>
        <source>There is no time of its plan left that fits.</source>
        <translation>No queda en su plan ninguna hora que encaje.</translation>
    </message>
    <message>
        <source>The next time that fits is %1.</source>
        <translation>La siguiente hora que encaja es %1.</translation>
    </message>
    <message>
        <source>Move there and ask again</source>
        <translation>Mover allí y volver a pedir</translation>
    </message>
    <message>
        <source>A planner can move it.</source>
        <translation>Un planificador puede moverla.</translation>
    </message>
</context>
<context>
    <name>ui::EvidencePane</name>
    <message>
        <source>Risk %1 %2</source>
        <translation>Riesgo %1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>Qué se decide</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>Decide before</source>
        <translation>Decidir antes de</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>%1, visibility %2</source>
        <translation>%1, visibilidad %2</translation>
    </message>
    <message>
        <source>Last decided</source>
        <translation>Última decisión</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A decision binds to this fingerprint of caption, media, account, platform, language, time and risk band:
%1</source>
        <translation>Una decisión queda ligada a esta huella de texto, archivos, cuenta, plataforma, idioma, hora y nivel de riesgo:
%1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Prevista para %1</translation>
    </message>
    <message>
        <source>Decide before %1</source>
        <translation>Decidir antes de %1</translation>
    </message>
    <message>
        <source>%1, %2 of %3 posts that day</source>
        <translation>%1, %2 de %3 publicaciones ese día</translation>
    </message>
    <message>
        <source>%1, base rate of %2</source>
        <translation>%1, tasa base de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Consejo de modelos</translation>
    </message>
    <message>
        <source>Asking what the models said…</source>
        <translation>Consultando qué dijeron los modelos…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>model and what it said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>agreement %1, confidence %2</source>
        <translation>acuerdo %1, confianza %2</translation>
    </message>
    <message>
        <source>Together they advise %1, in the audience&apos;s time.</source>
        <translation>Juntos aconsejan %1, en la hora de la audiencia.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>letter and name of a model</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Dissent: %1 is %2&#xa0;h away</source>
        <translation>Discrepancia: %1 está a %2 h</translation>
    </message>
    <message>
        <source>limit %1 in %2 mode</source>
        <comment>risk, name of the safety mode</comment>
        <translation>límite %1 en el modo %2</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Share of the risk</source>
        <translation>Parte del riesgo</translation>
    </message>
    <message>
        <source>Own risk</source>
        <translation>Riesgo propio</translation>
    </message>
</context>
<context>
    <name>ui::ExpiredMove</name>
    <message>
        <source>Moved to %1, but not in the queue: %2</source>
        <translation>Movida a %1, pero no está en la cola: %2</translation>
    </message>
    <message>
        <source>Moved to %1; it waits for a decision again</source>
        <translation>Movida a %1; vuelve a esperar una decisión</translation>
    </message>
    <message>
        <source>Not moved: %1</source>
        <translation>No se ha movido: %1</translation>
    </message>
    <message>
        <source>Not moved: no time that fits is left</source>
        <translation>No se ha movido: no queda ninguna hora que encaje</translation>
    </message>
</context>
<context>
    <name>ui::FigureStrip</name>
    <message>
        <source>%1 in %2</source>
        <comment>a figure, the name of the other plan</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>%1 safe, %2 risky</source>
        <translation>%1 sin y %2 con riesgo</translation>
    </message>
    <message>
        <source>Average risk</source>
        <translation>Riesgo medio</translation>
    </message>
    <message>
        <source>95th percentile risk</source>
        <translation>Percentil 95</translation>
    </message>
    <message>
        <source>Estimated reach</source>
        <translation>Alcance estimado</translation>
    </message>
    <message>
        <source>p10 %1, p90 %2</source>
        <translation>p10 %1, p90 %2</translation>
    </message>
    <message>
        <source>Broken rules</source>
        <translation>Reglas incumplidas</translation>
    </message>
    <message>
        <source>cannot go as they stand</source>
        <translation>no salen así</translation>
    </message>
    <message>
        <source>every slot can go</source>
        <translation>todas salen</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Cifras clave</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>límite %1</translation>
    </message>
    <message>
        <source>1 slot in 20 is above</source>
        <translation>1 de cada 20 lo supera</translation>
    </message>
</context>
<context>
    <name>ui::FileExport</name>
    <message>
        <source>The folder %1 is not there any more</source>
        <translation>La carpeta %1 ya no existe</translation>
    </message>
    <message>
        <source>%1 is a folder</source>
        <translation>%1 es una carpeta</translation>
    </message>
    <message>
        <source>You may not write into %1</source>
        <translation>No tiene permiso para escribir en %1</translation>
    </message>
    <message>
        <source>There is no room left where %1 is</source>
        <translation>No queda espacio donde está %1</translation>
    </message>
    <message>
        <source>The system says: %1</source>
        <translation>El sistema dice: %1</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>%1 was not written. %2</source>
        <translation>No se ha guardado %1. %2</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Elegir otro lugar</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>All platforms</source>
        <translation>Plataformas</translation>
    </message>
    <message numerus="yes">
        <source>%n platforms</source>
        <translation>
            <numerusform>%n plataforma</numerusform>
            <numerusform>%n plataformas</numerusform>
        </translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n cuenta</numerusform>
            <numerusform>%n cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Idiomas</translation>
    </message>
    <message numerus="yes">
        <source>%n languages</source>
        <translation>
            <numerusform>%n idioma</numerusform>
            <numerusform>%n idiomas</numerusform>
        </translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Estados</translation>
    </message>
    <message numerus="yes">
        <source>%n states</source>
        <translation>
            <numerusform>%n estado</numerusform>
            <numerusform>%n estados</numerusform>
        </translation>
    </message>
    <message>
        <source>Any risk</source>
        <translation>Riesgo</translation>
    </message>
    <message numerus="yes">
        <source>%n risk bands</source>
        <translation>
            <numerusform>%n nivel de riesgo</numerusform>
            <numerusform>%n niveles de riesgo</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in the week</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Take all filters back</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n oculta</numerusform>
            <numerusform>%n ocultas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FilterChip</name>
    <message>
        <source>Only %1. Delete shows all again</source>
        <translation>Solo %1. Supr vuelve a mostrar todo</translation>
    </message>
</context>
<context>
    <name>ui::FirstStart</name>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Approvals and the audit log carry it. You are the owner of this workspace.</source>
        <translation>Figura en las aprobaciones y en el registro de auditoría. Usted es el propietario de este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>Nombre del espacio de trabajo</translation>
    </message>
    <message>
        <source>The brand or team it is for; can stay empty</source>
        <translation>La marca o el equipo para el que es; puede quedar vacío</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Days and times are meant in it; an account may have its own</source>
        <translation>Los días y las horas se entienden en ella; una cuenta puede tener la suya</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Two things first. Everything can be changed later in Settings.</source>
        <translation>Antes, dos cosas. Todo se puede cambiar después en Ajustes.</translation>
    </message>
    <message>
        <source>What shall we begin with?</source>
        <translation>¿Con qué empezamos?</translation>
    </message>
    <message>
        <source>Look around in a sample week</source>
        <translation>Explorar una semana de ejemplo</translation>
    </message>
    <message>
        <source>Accounts, contents and a planned week of an invented company. Nothing of it is ever published.</source>
        <translation>Cuentas, contenidos y una semana planificada de una empresa inventada. Nada de ello se publica nunca.</translation>
    </message>
    <message>
        <source>Add my accounts</source>
        <translation>Añadir mis cuentas</translation>
    </message>
    <message>
        <source>The first step to a week of your own: the accounts you publish from</source>
        <translation>El primer paso hacia una semana propia: las cuentas desde las que publica</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Empezar de cero</translation>
    </message>
    <message>
        <source>An empty calendar; you know the way</source>
        <translation>Un calendario vacío; usted ya conoce el camino</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Fill in your name first</source>
        <translation>Escriba antes su nombre</translation>
    </message>
    <message>
        <source>Choose a time zone first</source>
        <translation>Elija antes una zona horaria</translation>
    </message>
</context>
<context>
    <name>ui::GeneralForm</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>How this window looks and speaks, and what the workspace is called.</source>
        <translation>Cómo se ve y habla esta ventana, y cómo se llama el espacio de trabajo.</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Esta ventana</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>en este equipo</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>theme, light, dark</source>
        <translation>tema, claro, oscuro</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>Primer día de la semana</translation>
    </message>
    <message>
        <source>calendar, Monday, Sunday, Saturday</source>
        <translation>calendario, lunes, domingo, sábado</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir el movimiento</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animación</translation>
    </message>
    <message>
        <source>The workspace</source>
        <translation>El espacio de trabajo</translation>
    </message>
    <message>
        <source>for everybody who works in it</source>
        <translation>para todos los que trabajan en él</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>espacio de trabajo</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>workspace, clock</source>
        <translation>espacio de trabajo, reloj</translation>
    </message>
    <message>
        <source>Every time that names no zone of its own is meant in this one. What is planned already stays where it stands.</source>
        <translation>Toda hora que no indica su propia zona se entiende en esta. Lo ya planificado se queda donde está.</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistema</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Only an owner may change the workspace</source>
        <translation>Solo un propietario puede cambiar el espacio de trabajo</translation>
    </message>
    <message>
        <source>name of the workspace</source>
        <translation>nombre del espacio de trabajo</translation>
    </message>
    <message>
        <source>time zone of the workspace</source>
        <translation>zona horaria del espacio de trabajo</translation>
    </message>
    <message>
        <source>Spanish</source>
        <comment>language</comment>
        <translation>español</translation>
    </message>
    <message>
        <source>Arabic</source>
        <comment>language</comment>
        <translation>árabe</translation>
    </message>
    <message>
        <source>English</source>
        <comment>language</comment>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Same as system (%1)</source>
        <translation>Como el sistema (%1)</translation>
    </message>
    <message>
        <source>By language (%1)</source>
        <translation>Según el idioma (%1)</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Amplia</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Turn off animations</source>
        <translation>Desactivar las animaciones</translation>
    </message>
    <message>
        <source>rows, row height, comfortable, compact</source>
        <translation>filas, altura de fila, amplia, compacta</translation>
    </message>
    <message>
        <source>Distribution Engine</source>
        <translation>Distribution Engine</translation>
    </message>
    <message>
        <source>same as system</source>
        <translation>como el sistema</translation>
    </message>
    <message>
        <source>The window will speak %1 from its next start. If you reload it now, earlier steps can no longer be undone.</source>
        <translation>La ventana usará el %1 la próxima vez que se inicie. Si la recarga ahora, ya no podrá deshacer los pasos anteriores.</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>Recargar ahora</translation>
    </message>
    <message>
        <source>by language</source>
        <translation>según el idioma</translation>
    </message>
    <message>
        <source>comfortable</source>
        <translation>amplia</translation>
    </message>
</context>
<context>
    <name>ui::HeatBubble</name>
    <message>
        <source>no slots</source>
        <translation>sin entradas</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>límite %1</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>opens the slots</source>
        <translation>abre las entradas</translation>
    </message>
</context>
<context>
    <name>ui::HeatGridWords</name>
    <message>
        <source>%1, no slots</source>
        <translation>%1, sin entradas</translation>
    </message>
    <message>
        <source>%1, highest risk %2 %3, %4</source>
        <translation>%1, riesgo máximo %2 %3, %4</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendida</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>vetada</translation>
    </message>
    <message>
        <source>cool-down %1 h</source>
        <translation>pausa %1 h</translation>
    </message>
    <message>
        <source>cool-down</source>
        <translation>pausa</translation>
    </message>
    <message numerus="yes">
        <source>%n suspensions</source>
        <translation>
            <numerusform>%n suspensión</numerusform>
            <numerusform>%n suspensiones</numerusform>
        </translation>
    </message>
    <message>
        <source>active</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>risk factor and its share</comment>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and hour</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Aún sin cuenta</translation>
    </message>
    <message>
        <source>to be assigned</source>
        <translation>por asignar</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>account and day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, cool-down</source>
        <translation>%1, pausa</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>platform and risk factor</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 % of the platform&apos;s average %2</source>
        <translation>%1 % de la media de la plataforma, %2</translation>
    </message>
    <message>
        <source>%1, adds %2 to the average, %3, %4</source>
        <translation>%1, suma %2 a la media, %3, %4</translation>
    </message>
</context>
<context>
    <name>ui::HeatModel</name>
    <message>
        <source>%1, no slots</source>
        <translation>%1, sin entradas</translation>
    </message>
    <message>
        <source>%1: %2 %3 %4, %5</source>
        <comment>row, what its figure is, risk, band, number of slots</comment>
        <translation>%1: %2 %3 %4, %5</translation>
    </message>
</context>
<context>
    <name>ui::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>Pasos, los más recientes primero</translation>
    </message>
    <message>
        <source>What was done in this window. A step is taken back together with those that came after it.</source>
        <translation>Lo que se hizo en esta ventana. Un paso se deshace junto con los que vinieron después.</translation>
    </message>
    <message>
        <source>Nothing was done in this window yet</source>
        <translation>Todavía no se ha hecho nada en esta ventana</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Refused, and dropped</source>
        <translation>Rechazado y descartado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>ui::HourStrip</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>no hour</source>
        <translation>ninguna hora</translation>
    </message>
    <message>
        <source>%1 h is on</source>
        <translation>Las %1 h están activadas</translation>
    </message>
    <message>
        <source>%1 h is off</source>
        <translation>Las %1 h están desactivadas</translation>
    </message>
    <message>
        <source>%1. On: %2</source>
        <translation>%1. Activadas: %2</translation>
    </message>
</context>
<context>
    <name>ui::InlineEdit</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Edit “%1”, %2</source>
        <comment>title and time of a slot</comment>
        <translation>Editar «%1», %2</translation>
    </message>
    <message>
        <source>Say a day and a time</source>
        <translation>Indique un día y una hora</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>No hay cambios</translation>
    </message>
    <message>
        <source>change of “%1”</source>
        <translation>cambio de «%1»</translation>
    </message>
    <message>
        <source>“%1” is saved</source>
        <translation>Se ha guardado «%1»</translation>
    </message>
</context>
<context>
    <name>ui::KeySheet</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Single letters rest while you type in a field.</source>
        <translation>Las letras sueltas no actúan mientras escribe en un campo.</translation>
    </message>
</context>
<context>
    <name>ui::LayerBar</name>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Layer: %1</source>
        <translation>Capa: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What lies over the week: risk, trend, peaks, blocked times, caps, approvals</source>
        <translation>Lo que se superpone a la semana: riesgo, tendencia, picos, periodos bloqueados, topes, aprobaciones</translation>
    </message>
</context>
<context>
    <name>ui::LimitModel</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, needs %2</source>
        <translation>%1; se necesita %2</translation>
    </message>
    <message>
        <source>one post only</source>
        <translation>solo una publicación</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Busiest day</source>
        <translation>Día más cargado</translation>
    </message>
    <message>
        <source>Closest posts</source>
        <translation>Publicaciones más próximas</translation>
    </message>
    <message>
        <source>Cap used</source>
        <translation>Tope usado</translation>
    </message>
</context>
<context>
    <name>ui::ListText</name>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ui::LoadBars</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>Posts of the next 7 days</source>
        <translation>Publicaciones de los próximos 7 días</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>Distribution Engine</source>
        <translation>Distribution Engine</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Buscar o ejecutar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Cancel what is under way</source>
        <translation>Cancelar lo que está en curso</translation>
    </message>
    <message>
        <source>Stop everything</source>
        <translation>Detener todo</translation>
    </message>
    <message>
        <source>Release the stop</source>
        <translation>Levantar la detención</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Colores del sistema</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Colores claros</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Semana siguiente</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>“%1” cannot be repeated or taken back: %2</source>
        <translation>«%1» no se puede repetir ni deshacer: %2</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Plan a week…</source>
        <translation>Planificar una semana…</translation>
    </message>
    <message>
        <source>Plans…</source>
        <translation>Planes…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
</context>
<context>
    <name>ui::MediaList</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>Falta el archivo</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Adjuntar archivos…</translation>
    </message>
    <message>
        <source>Or drag them in from outside</source>
        <translation>O arrástrelos desde fuera</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
</context>
<context>
    <name>ui::MissingTime</name>
    <message>
        <source>The clocks skip %1 on that day: it stands at %2</source>
        <translation>Ese día los relojes se saltan las %1: queda a las %2</translation>
    </message>
</context>
<context>
    <name>ui::MitigationCard</name>
    <message>
        <source>Average risk</source>
        <translation>Riesgo medio</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>reach %1 %</source>
        <translation>alcance %1 %</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n moves</source>
        <translation>
            <numerusform>%1: %n movimiento</numerusform>
            <numerusform>%1: %n movimientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n slots</source>
        <translation>
            <numerusform>Mover %n entrada</numerusform>
            <numerusform>Mover %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Lower the risk</source>
        <translation>Reducir el riesgo</translation>
    </message>
    <message>
        <source>nothing else changes</source>
        <translation>nada más cambia</translation>
    </message>
    <message>
        <source>Looking for safer places…</source>
        <translation>Buscando lugares más seguros…</translation>
    </message>
    <message>
        <source>The proposals could not be read: %1</source>
        <translation>No se pudieron cargar las propuestas: %1</translation>
    </message>
    <message>
        <source>No plan in sight has slots that could still be moved.</source>
        <translation>Ningún plan a la vista tiene entradas que aún puedan moverse.</translation>
    </message>
    <message>
        <source>No move would lower the risk of this plan.</source>
        <translation>Ningún movimiento reduciría el riesgo de este plan.</translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation>Moviendo…</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n moves</source>
        <translation>
            <numerusform>Aplicar %n movimiento</numerusform>
            <numerusform>Aplicar %n movimientos</numerusform>
        </translation>
    </message>
    <message>
        <source>Your role may look but not move slots</source>
        <translation>Su rol permite ver las entradas, no moverlas</translation>
    </message>
    <message>
        <source>Critical, for a person to move or cancel: %1.</source>
        <translation>Críticas, para que una persona las mueva o cancele: %1.</translation>
    </message>
    <message>
        <source>Nothing was moved: %1</source>
        <translation>No se ha movido nada: %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n slots moved: %1</source>
        <translation>
            <numerusform>%n entrada movida: %1</numerusform>
            <numerusform>%n entradas movidas: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slots with risk have no safer place; Preview says why.</source>
        <translation>
            <numerusform>%n entrada con riesgo no tiene un lugar más seguro; la vista previa dice por qué.</numerusform>
            <numerusform>%n entradas con riesgo no tienen un lugar más seguro; la vista previa dice por qué.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MitigationModel</name>
    <message>
        <source>%1, %2</source>
        <comment>time and account</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Risk now</source>
        <translation>Riesgo ahora</translation>
    </message>
    <message>
        <source>Risk then</source>
        <translation>Riesgo después</translation>
    </message>
</context>
<context>
    <name>ui::MitigationPreview</name>
    <message>
        <source>average %1 %2 %3, reach %4 %</source>
        <translation>media %1 %2 %3, alcance %4 %</translation>
    </message>
    <message>
        <source>Lower the risk</source>
        <translation>Reducir el riesgo</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Movimientos</translation>
    </message>
    <message>
        <source>Without a proposal</source>
        <translation>Sin propuesta</translation>
    </message>
    <message>
        <source>No move would lower the risk of this plan.</source>
        <translation>Ningún movimiento reduciría el riesgo de este plan.</translation>
    </message>
    <message>
        <source>Each move goes to a free place that no rule forbids: %1. Moved slots are pinned.</source>
        <translation>Cada movimiento va a un lugar libre que ninguna regla prohíbe: %1. Las entradas movidas quedan fijadas.</translation>
    </message>
    <message>
        <source>Each move goes to a free place that no rule forbids: about %1. Moved slots are pinned.</source>
        <translation>Cada movimiento va a un lugar libre que ninguna regla prohíbe: aproximadamente %1. Las entradas movidas quedan fijadas.</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n moves</source>
        <translation>
            <numerusform>Aplicar %n movimiento</numerusform>
            <numerusform>Aplicar %n movimientos</numerusform>
        </translation>
    </message>
    <message>
        <source>Your role may look but not move slots</source>
        <translation>Su rol permite ver las entradas, no moverlas</translation>
    </message>
</context>
<context>
    <name>ui::MitigationSteps</name>
    <message numerus="yes">
        <source>move %n slots to lower the risk</source>
        <translation>
            <numerusform>mover %n entrada para reducir el riesgo</numerusform>
            <numerusform>mover %n entradas para reducir el riesgo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ModeBadge</name>
    <message>
        <source>Safety mode: %1, %2</source>
        <translation>Modo de seguridad: %1, %2</translation>
    </message>
    <message>
        <source>max risk %1</source>
        <translation>riesgo máx. %1</translation>
    </message>
</context>
<context>
    <name>ui::MonthPopup</name>
    <message>
        <source>Choose a day</source>
        <translation>Elija un día</translation>
    </message>
    <message>
        <source>Month before (Page up)</source>
        <translation>Mes anterior (Re Pág)</translation>
    </message>
    <message>
        <source>Month after (Page down)</source>
        <translation>Mes siguiente (Av Pág)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>ui::MoveDialog</name>
    <message>
        <source>Move “%1”</source>
        <translation>Mover «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Move %n slots</source>
        <translation>
            <numerusform>Mover %n entrada</numerusform>
            <numerusform>Mover %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Day and time are those of the first one; the others keep their distance from it.</source>
        <translation>El día y la hora son los de la primera; las demás conservan su distancia.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>Hacer sitio</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Each keeps its account</source>
        <translation>Cada una conserva su cuenta</translation>
    </message>
    <message>
        <source>They are of several platforms</source>
        <translation>Son de varias plataformas</translation>
    </message>
    <message>
        <source>Say a day and a time</source>
        <translation>Indique un día y una hora</translation>
    </message>
    <message numerus="yes">
        <source>%n planned slots in the way move or are cancelled</source>
        <translation>
            <numerusform>%n entrada planificada que estorba se mueve o cancela</numerusform>
            <numerusform>%n entradas planificadas que estorban se mueven o cancelan</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits at</source>
        <translation>Encaja en</translation>
    </message>
</context>
<context>
    <name>ui::NeedsModel</name>
    <message>
        <source>Outcome unknown</source>
        <translation>Resultado desconocido</translation>
    </message>
    <message>
        <source>Needs your review</source>
        <translation>Requiere su revisión</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Critical risk</source>
        <translation>Riesgo crítico</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Mover al %1</translation>
    </message>
    <message>
        <source>Open in the calendar</source>
        <translation>Abrir en el calendario</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>Abrir la cuenta</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Move to %1 on %2</source>
        <translation>Mover al %1 en %2</translation>
    </message>
</context>
<context>
    <name>ui::NotificationsForm</name>
    <message>
        <source>New work</source>
        <translation>Trabajo nuevo</translation>
    </message>
    <message>
        <source>Slots that begin to wait for approval</source>
        <translation>Entradas que empiezan a esperar aprobación</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Requiere su atención</translation>
    </message>
    <message>
        <source>Outcomes nobody knows, and slots that missed their time</source>
        <translation>Resultados que nadie conoce y entradas que perdieron su hora</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Posts that a platform did not take</source>
        <translation>Publicaciones que una plataforma no aceptó</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>What this window tells of while you work at something else. On this machine only.</source>
        <translation>De qué avisa esta ventana mientras usted trabaja en otra cosa. Solo en este equipo.</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>this desktop has no tray: the counts in the rail are all</source>
        <translation>este escritorio no tiene bandeja: solo quedan los contadores de la barra lateral</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>nothing is told between these times, also across midnight</source>
        <translation>no se avisa de nada entre estas horas, tampoco pasada la medianoche</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>quiet hours, night, silence</source>
        <translation>horas de silencio, noche, no molestar</translation>
    </message>
    <message>
        <source>Both times make quiet hours</source>
        <translation>Las horas de silencio necesitan ambas horas</translation>
    </message>
    <message>
        <source>Must not be the time at which they begin</source>
        <translation>No puede ser la hora a la que empiezan</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>ui::PaletteModel</name>
    <message>
        <source>Account, %1</source>
        <translation>Cuenta, %1</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>platform, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::PassphraseDialog</name>
    <message>
        <source>Change the owner&apos;s passphrase</source>
        <translation>Cambiar la frase de contraseña del propietario</translation>
    </message>
    <message>
        <source>Set the owner&apos;s passphrase</source>
        <translation>Establecer la frase de contraseña del propietario</translation>
    </message>
    <message>
        <source>It is asked for whatever loosens what is safe. Nobody can read it back: keep it where you will find it.</source>
        <translation>Se pide para todo lo que relaja la seguridad. Nadie puede volver a leerla: guárdela donde la encuentre.</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frase de contraseña nueva</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>La nueva, otra vez</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Establecer</translation>
    </message>
    <message>
        <source>Fill in the fields first</source>
        <translation>Rellene antes los campos</translation>
    </message>
    <message>
        <source>The new passphrases differ</source>
        <translation>Las frases de contraseña nuevas no coinciden</translation>
    </message>
    <message>
        <source>Not the same as above</source>
        <translation>No es igual que la de arriba</translation>
    </message>
    <message>
        <source>It was set elsewhere a moment ago</source>
        <translation>Se estableció en otro lugar hace un momento</translation>
    </message>
    <message>
        <source>The passphrase is changed</source>
        <translation>Se ha cambiado la frase de contraseña</translation>
    </message>
    <message>
        <source>The passphrase is set</source>
        <translation>Se ha establecido la frase de contraseña</translation>
    </message>
</context>
<context>
    <name>ui::PeopleForm</name>
    <message>
        <source>Looks at everything, changes nothing</source>
        <translation>Lo ve todo, no cambia nada</translation>
    </message>
    <message>
        <source>Plans, edits and moves</source>
        <translation>Planifica, edita y mueve</translation>
    </message>
    <message>
        <source>Plans, and approves what may leave</source>
        <translation>Planifica y aprueba lo que puede salir</translation>
    </message>
    <message>
        <source>Everything, people and rules too</source>
        <translation>Todo, también personas y reglas</translation>
    </message>
    <message>
        <source>People and sign-in</source>
        <translation>Personas y acceso</translation>
    </message>
    <message>
        <source>Who works here and as what. The audit log knows people by these names.</source>
        <translation>Quién trabaja aquí y con qué rol. El registro de auditoría conoce a las personas por estos nombres.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Añadir una persona…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Nobody was added yet: whoever starts the program is its owner</source>
        <translation>Aún no se ha añadido a nadie: quien inicia el programa es su propietario</translation>
    </message>
    <message>
        <source>user, role, owner, approver, planner, reader</source>
        <translation>usuario, rol, propietario, aprobador, planificador, lector</translation>
    </message>
    <message>
        <source>at this window</source>
        <translation>en esta ventana</translation>
    </message>
    <message>
        <source>Work as</source>
        <translation>Trabajar como</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Only an owner may add, change or remove people.</source>
        <translation>Solo un propietario puede añadir, cambiar o quitar personas.</translation>
    </message>
    <message>
        <source>Only an owner may add people</source>
        <translation>Solo un propietario puede añadir personas</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar a %1</translation>
    </message>
    <message>
        <source>Their API tokens are revoked, also where you take the removal back. What they did stays on record.</source>
        <translation>Sus tokens de API se revocan, aunque luego deshaga la retirada. Lo que hizo permanece en el registro.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>retirada de %1</translation>
    </message>
    <message>
        <source>Work as %1</source>
        <translation>Trabajar como %1</translation>
    </message>
    <message>
        <source>%1 may do more than you may now.</source>
        <translation>%1 tiene más permisos que usted ahora.</translation>
    </message>
    <message>
        <source>The passphrase is wrong</source>
        <translation>La frase de contraseña no es correcta</translation>
    </message>
</context>
<context>
    <name>ui::PersonDialog</name>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Write the name first</source>
        <translation>Escriba antes el nombre</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>No hay cambios</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>Se ha añadido a %1</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>cambio de %1</translation>
    </message>
</context>
<context>
    <name>ui::Place</name>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, pendientes: %2</translation>
    </message>
</context>
<context>
    <name>ui::PlainChart</name>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation>%1 mil</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions</comment>
        <translation>%1 M</translation>
    </message>
</context>
<context>
    <name>ui::PlanDraft</name>
    <message>
        <source>No account serves this language.</source>
        <translation>Ninguna cuenta atiende este idioma.</translation>
    </message>
    <message>
        <source>The platform does not take this content type.</source>
        <translation>La plataforma no admite este tipo de contenido.</translation>
    </message>
    <message>
        <source>Part of the week has passed.</source>
        <translation>Parte de la semana ya ha pasado.</translation>
    </message>
    <message>
        <source>More would go beyond the risk limit of the safety mode.</source>
        <translation>Más superaría el límite de riesgo del modo de seguridad.</translation>
    </message>
    <message>
        <source>Accounts are cooling down.</source>
        <translation>Hay cuentas en pausa.</translation>
    </message>
    <message>
        <source>Blackouts take the time.</source>
        <translation>Los periodos bloqueados ocupan el tiempo.</translation>
    </message>
    <message>
        <source>Other plans have taken the accounts&apos; times.</source>
        <translation>Otros planes han ocupado las horas de las cuentas.</translation>
    </message>
    <message>
        <source>The accounts&apos; caps and gaps allow no more.</source>
        <translation>Los topes y las separaciones de las cuentas no permiten más.</translation>
    </message>
    <message>
        <source>Choose a content first</source>
        <translation>Elija antes un contenido</translation>
    </message>
    <message>
        <source>Give the new content a title</source>
        <translation>Ponga título al contenido nuevo</translation>
    </message>
    <message>
        <source>Write the new content&apos;s text</source>
        <translation>Escriba el texto del contenido nuevo</translation>
    </message>
    <message>
        <source>Choose the first day</source>
        <translation>Elija el primer día</translation>
    </message>
    <message>
        <source>Choose a time zone like Europe/Madrid</source>
        <translation>Elija una zona horaria, como Europe/Madrid</translation>
    </message>
    <message>
        <source>This week has passed: choose a later first day</source>
        <translation>Esta semana ya ha pasado: elija un primer día posterior</translation>
    </message>
    <message>
        <source>Choose at least one platform</source>
        <translation>Elija al menos una plataforma</translation>
    </message>
    <message>
        <source>Choose at least one language</source>
        <translation>Elija al menos un idioma</translation>
    </message>
    <message>
        <source>%1: %2 of %3 posts find no place. %4</source>
        <translation>%1: %2 de %3 publicaciones no encuentran sitio. %4</translation>
    </message>
</context>
<context>
    <name>ui::PlanHandling</name>
    <message>
        <source>Your role may look at plans, not make them</source>
        <translation>Su rol permite ver los planes, no crearlos</translation>
    </message>
    <message>
        <source>A plan that runs, has ended or was cancelled is not planned again: duplicate it</source>
        <translation>Un plan en marcha, terminado o cancelado no se vuelve a planificar: duplíquelo</translation>
    </message>
    <message>
        <source>It is cancelled already</source>
        <translation>Ya está cancelado</translation>
    </message>
    <message>
        <source>Cancel “%1”?</source>
        <translation>¿Cancelar «%1»?</translation>
    </message>
    <message>
        <source>Everything of it that has not been published leaves the calendar, approvals too. What is published stays on record. The plan can be duplicated afterwards, not brought back.</source>
        <translation>Todo lo que no se haya publicado sale del calendario, también las aprobaciones. Lo publicado permanece en el registro. Después el plan se puede duplicar, pero no recuperar.</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <translation>Conservar el plan</translation>
    </message>
    <message>
        <source>Cancel the plan</source>
        <translation>Cancelar el plan</translation>
    </message>
</context>
<context>
    <name>ui::PlanList</name>
    <message>
        <source>Week of %1</source>
        <translation>Semana del %1</translation>
    </message>
</context>
<context>
    <name>ui::PlanMaker</name>
    <message>
        <source>Saving the content…</source>
        <translation>Guardando el contenido…</translation>
    </message>
    <message>
        <source>Making the plan…</source>
        <translation>Creando el plan…</translation>
    </message>
    <message>
        <source>Choosing accounts and times…</source>
        <translation>Eligiendo cuentas y horas…</translation>
    </message>
    <message>
        <source>plan “%1”</source>
        <translation>planificar «%1»</translation>
    </message>
</context>
<context>
    <name>ui::PlanMenu</name>
    <message>
        <source>Send the whole plan for approval…</source>
        <translation>Enviar todo el plan a aprobación…</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Volver a planificar</translation>
    </message>
    <message>
        <source>Duplicate the plan into another week…</source>
        <translation>Duplicar el plan en otra semana…</translation>
    </message>
    <message>
        <source>Cancel the plan…</source>
        <translation>Cancelar el plan…</translation>
    </message>
    <message>
        <source>All plans…</source>
        <translation>Todos los planes…</translation>
    </message>
    <message>
        <source>Planning was cancelled: the plan is as it was</source>
        <translation>Se canceló la planificación: el plan sigue como estaba</translation>
    </message>
    <message>
        <source>The plan stays as it is: %1</source>
        <translation>El plan sigue como está: %1</translation>
    </message>
    <message>
        <source>“%1” was planned again: %2</source>
        <translation>Se ha vuelto a planificar «%1»: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name and state of a plan</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Plan “%1”: %2, %3</source>
        <translation>Plan «%1»: %2, %3</translation>
    </message>
    <message>
        <source>Plan “%1”, %2</source>
        <translation>Plan «%1», %2</translation>
    </message>
    <message>
        <source>No plan in this week</source>
        <translation>Ningún plan en esta semana</translation>
    </message>
    <message>
        <source>Plan a week, or look at all plans</source>
        <translation>Planificar una semana o ver todos los planes</translation>
    </message>
    <message>
        <source>No plan has slots in this week</source>
        <translation>Ningún plan tiene entradas en esta semana</translation>
    </message>
    <message>
        <source>A plan is being planned</source>
        <translation>Ya se está planificando un plan</translation>
    </message>
    <message>
        <source>Your role may look at plans, not make them</source>
        <translation>Su rol permite ver los planes, no crearlos</translation>
    </message>
    <message>
        <source>It is cancelled already</source>
        <translation>Ya está cancelado</translation>
    </message>
    <message>
        <source>Plan a week…</source>
        <translation>Planificar una semana…</translation>
    </message>
    <message>
        <source>Nothing of “%1” is left to send: all of it waits or is decided</source>
        <translation>No queda nada de «%1» por enviar: todo espera o está decidido</translation>
    </message>
    <message>
        <source>Planning “%1” again</source>
        <translation>Volviendo a planificar «%1»</translation>
    </message>
    <message>
        <source>“%1” is cancelled</source>
        <translation>Se ha cancelado «%1»</translation>
    </message>
    <message>
        <source>Simulate the plan</source>
        <translation>Simular el plan</translation>
    </message>
    <message>
        <source>Plans…</source>
        <translation>Planes…</translation>
    </message>
</context>
<context>
    <name>ui::PlanWizard</name>
    <message>
        <source>Plan a week</source>
        <translation>Planificar una semana</translation>
    </message>
    <message>
        <source>Accounts and rules could not be read: %1</source>
        <translation>No se pudieron cargar las cuentas y las reglas: %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Planning was cancelled: nothing of it is in the calendar.</source>
        <translation>Se canceló la planificación: nada de ella está en el calendario.</translation>
    </message>
    <message>
        <source>Nothing was planned: %1</source>
        <translation>No se ha planificado nada: %1</translation>
    </message>
    <message>
        <source>Your role may look at plans, not make them</source>
        <translation>Su rol permite ver los planes, no crearlos</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Planificar %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planificar</translation>
    </message>
    <message>
        <source>This is the first step</source>
        <translation>Este es el primer paso</translation>
    </message>
    <message>
        <source>Choose where and when, and it shows what the plan would come to.</source>
        <translation>Elija dónde y cuándo, y aquí se verá en qué quedaría el plan.</translation>
    </message>
    <message>
        <source>%1 planned for “%2”</source>
        <translation>Planificado para «%2»: %1</translation>
    </message>
    <message>
        <source>Duplicate the plan</source>
        <translation>Duplicar el plan</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>Duplicar «%1»</translation>
    </message>
    <message>
        <source>Choose a content to see it.</source>
        <translation>Elija un contenido para verla.</translation>
    </message>
</context>
<context>
    <name>ui::PlansDialog</name>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>No plan yet: “Plan a week…” makes the first one</source>
        <translation>Aún no hay planes: «Planificar una semana…» crea el primero</translation>
    </message>
    <message>
        <source>The plans could not be read: %1</source>
        <translation>No se pudieron cargar los planes: %1</translation>
    </message>
    <message>
        <source>Reading the plans…</source>
        <translation>Cargando los planes…</translation>
    </message>
    <message>
        <source>Cancel plan…</source>
        <translation>Cancelar plan…</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Volver a planificar</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplicar…</translation>
    </message>
    <message>
        <source>Show in the calendar</source>
        <translation>Mostrar en el calendario</translation>
    </message>
    <message>
        <source>Planning was cancelled: the plan is as it was</source>
        <translation>Se canceló la planificación: el plan sigue como estaba</translation>
    </message>
    <message>
        <source>“%1” was planned again: %2</source>
        <translation>Se ha vuelto a planificar «%1»: %2</translation>
    </message>
    <message>
        <source>Choose a plan first</source>
        <translation>Elija antes un plan</translation>
    </message>
    <message>
        <source>A plan is being planned</source>
        <translation>Ya se está planificando un plan</translation>
    </message>
</context>
<context>
    <name>ui::PlansModel</name>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificado</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>From the day of planning</source>
        <translation>Desde el día de la planificación</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
</context>
<context>
    <name>ui::PlatformsForm</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planificación</translation>
    </message>
    <message>
        <source>What each platform lets one account do, and when its audience is there. A change holds from the next planning and move on; what stands already stays.</source>
        <translation>Lo que cada plataforma permite a una cuenta y cuándo está su audiencia. Un cambio rige desde la próxima planificación o movimiento; lo ya colocado se queda.</translation>
    </message>
    <message>
        <source>Rules of</source>
        <translation>Reglas de</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Peak hours</source>
        <translation>Horas pico</translation>
    </message>
    <message>
        <source>Posts a day on one account</source>
        <translation>Publicaciones al día en una cuenta</translation>
    </message>
    <message>
        <source>Gap between two posts of one account</source>
        <translation>Separación entre dos publicaciones de una cuenta</translation>
    </message>
    <message>
        <source>Peak hours of the audience&apos;s day</source>
        <translation>Horas pico del día de la audiencia</translation>
    </message>
    <message>
        <source>Content types</source>
        <translation>Tipos de contenido</translation>
    </message>
    <message>
        <source>cap, limit, TikTok, YouTube, Instagram, X, LinkedIn</source>
        <translation>tope, límite, TikTok, YouTube, Instagram, X, LinkedIn</translation>
    </message>
    <message>
        <source>minimum, spacing, TikTok, YouTube, Instagram, X, LinkedIn</source>
        <translation>mínimo, separación, TikTok, YouTube, Instagram, X, LinkedIn</translation>
    </message>
    <message>
        <source>best times, TikTok, YouTube, Instagram, X, LinkedIn</source>
        <translation>mejores horas, TikTok, YouTube, Instagram, X, LinkedIn</translation>
    </message>
    <message>
        <source>video, short, reel, post, story</source>
        <translation>vídeo, corto, reel, publicación, historia</translation>
    </message>
    <message>
        <source>At least one hour must be on</source>
        <translation>Debe estar activada al menos una hora</translation>
    </message>
    <message>
        <source>At least one content type must be on</source>
        <translation>Debe estar activado al menos un tipo de contenido</translation>
    </message>
    <message>
        <source>%1: %2 posts a day (built in: %3), gap %4 (built in: %5).</source>
        <translation>%1: %2 publicaciones al día (incorporado: %3), separación %4 (incorporada: %5).</translation>
    </message>
    <message>
        <source>%1 %2 gave the reason: %3</source>
        <comment>what is allowed, who, why</comment>
        <translation>%1 %2 dio el motivo: %3</translation>
    </message>
    <message>
        <source>More is allowed than the built-in table holds safe</source>
        <translation>Se permite más de lo que la tabla incorporada considera seguro</translation>
    </message>
    <message>
        <source>Your role may look at these settings, not change them.</source>
        <translation>Su rol permite ver estos ajustes, no cambiarlos.</translation>
    </message>
    <message>
        <source>Your role may not change this</source>
        <translation>Su rol no permite cambiar esto</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>what, platform</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Beyond the built-in table</source>
        <translation>Más allá de la tabla incorporada</translation>
    </message>
    <message>
        <source>%1 may punish this. The reason stays on record, and a warning stays here while it lasts.</source>
        <translation>%1 puede penalizarlo. El motivo permanece en el registro, y aquí queda un aviso mientras dure.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>Permitirlo</translation>
    </message>
</context>
<context>
    <name>ui::PostPane</name>
    <message>
        <source>Platform of the preview</source>
        <translation>Plataforma de la vista previa</translation>
    </message>
    <message>
        <source>The library does not hold this content. What is approved is its id alone: %1</source>
        <translation>La biblioteca no tiene este contenido. Lo que se aprueba es solo su identificador: %1</translation>
    </message>
    <message>
        <source>The content has no text for %1 in this language.</source>
        <translation>El contenido no tiene texto para %1 en este idioma.</translation>
    </message>
    <message>
        <source>Language of the preview</source>
        <translation>Idioma de la vista previa</translation>
    </message>
    <message>
        <source>Not what is decided here</source>
        <translation>No es lo que se decide aquí</translation>
    </message>
    <message>
        <source>This is %1 in %2. The decision is about %3 in %4.</source>
        <translation>Esto es %1 en %2. La decisión es sobre %3 en %4.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Lists cut the title.</source>
        <translation>Las listas cortan el título.</translation>
    </message>
    <message>
        <source>Longer than one post of %1: it would be a thread of %2.</source>
        <translation>Más largo que una publicación de %1: sería un hilo de %2.</translation>
    </message>
    <message>
        <source>The feed cuts the caption here, after about %1 characters.</source>
        <translation>El feed corta aquí el texto, tras unos %1 caracteres.</translation>
    </message>
    <message>
        <source>The feed shows the whole text.</source>
        <translation>El feed muestra el texto completo.</translation>
    </message>
    <message>
        <source>Hashtags are hidden.</source>
        <translation>Los hashtags quedan ocultos.</translation>
    </message>
    <message>
        <source>Some hashtags are hidden.</source>
        <translation>Algunos hashtags quedan ocultos.</translation>
    </message>
</context>
<context>
    <name>ui::PostTextEdit</name>
    <message>
        <source>Caption</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Hashtags</translation>
    </message>
    <message>
        <source>The library holds no text for this slot</source>
        <translation>La biblioteca no tiene texto para esta entrada</translation>
    </message>
</context>
<context>
    <name>ui::PreviewCard</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Preview on %1</source>
        <translation>Vista previa en %1</translation>
    </message>
    <message>
        <source>%1: %2, hash %3</source>
        <comment>file, size, hash</comment>
        <translation>%1: %2, hash %3</translation>
    </message>
</context>
<context>
    <name>ui::PreviewPainter</name>
    <message>
        <source>No media</source>
        <translation>Sin archivos</translation>
    </message>
</context>
<context>
    <name>ui::PreviewPane</name>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation>%1 mil</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>The preview could not be made: %1</source>
        <translation>No se pudo crear la vista previa: %1</translation>
    </message>
    <message>
        <source>reach about %1 people in the week, estimated</source>
        <translation>alcance estimado: unas %1 personas en la semana</translation>
    </message>
    <message>
        <source>Mean risk</source>
        <translation>Riesgo medio</translation>
    </message>
    <message>
        <source>What will not fit</source>
        <translation>Lo que no cabrá</translation>
    </message>
    <message>
        <source>The content has no text in %1: its slots have nothing to publish yet.</source>
        <translation>El contenido no tiene texto en %1: sus entradas aún no tienen nada que publicar.</translation>
    </message>
    <message>
        <source>Repeated texts</source>
        <translation>Textos repetidos</translation>
    </message>
    <message>
        <source>1 slot repeats a text on its account within 30 days.</source>
        <translation>1 entrada repite un texto en su cuenta en menos de 30 días.</translation>
    </message>
    <message numerus="yes">
        <source>%n slots repeat a text on their account within 30 days.</source>
        <translation>
            <numerusform>%n entrada repite un texto en su cuenta en menos de 30 días.</numerusform>
            <numerusform>%n entradas repiten un texto en su cuenta en menos de 30 días.</numerusform>
        </translation>
    </message>
    <message>
        <source>X and LinkedIn may refuse the same text twice in a week.</source>
        <translation>X y LinkedIn pueden rechazar el mismo texto dos veces en una semana.</translation>
    </message>
    <message>
        <source>Variants of the text take turns.</source>
        <translation>Las variantes del texto se alternan.</translation>
    </message>
    <message>
        <source>Write variants…</source>
        <translation>Escribir variantes…</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Calculando…</translation>
    </message>
</context>
<context>
    <name>ui::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>It is being cancelled</source>
        <translation>Se está cancelando</translation>
    </message>
</context>
<context>
    <name>ui::QueueBar</name>
    <message>
        <source>Order of the queue</source>
        <translation>Orden de la cola</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 de %2 decididas</translation>
    </message>
</context>
<context>
    <name>ui::QueueModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
</context>
<context>
    <name>ui::QueueOrder</name>
    <message>
        <source>Due first</source>
        <translation>Primero lo más próximo</translation>
    </message>
    <message>
        <source>Highest risk first</source>
        <translation>Primero el mayor riesgo</translation>
    </message>
    <message>
        <source>By platform</source>
        <translation>Por plataforma</translation>
    </message>
    <message>
        <source>Not decided in time</source>
        <translation>Sin decidir a tiempo</translation>
    </message>
    <message>
        <source>%1 risk</source>
        <comment>LOW, MEDIUM, HIGH, CRITICAL</comment>
        <translation>Riesgo %1</translation>
    </message>
    <message>
        <source>Within the hour</source>
        <translation>En menos de una hora</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Hoy, más tarde</translation>
    </message>
    <message>
        <source>Tomorrow and after</source>
        <translation>Mañana y después</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>fuera de plazo</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
</context>
<context>
    <name>ui::QueuePane</name>
    <message>
        <source>Waiting for a decision</source>
        <translation>A la espera de una decisión</translation>
    </message>
    <message>
        <source>Review and approve</source>
        <translation>Revisar y aprobar</translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n marcada</numerusform>
            <numerusform>%n marcadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Rail</name>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Distribution Engine</source>
        <translation>Distribution Engine</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>person, role</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>workspace, person</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::ReachBars</name>
    <message>
        <source>No account yet</source>
        <translation>Aún sin cuenta</translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4</source>
        <translation>%1: %2, de %3 a %4</translation>
    </message>
    <message>
        <source>%1, risk %2</source>
        <translation>%1, r. %2</translation>
    </message>
</context>
<context>
    <name>ui::ReachFan</name>
    <message>
        <source>Reach over the week</source>
        <translation>Alcance a lo largo de la semana</translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4</source>
        <translation>%1: %2, de %3 a %4</translation>
    </message>
</context>
<context>
    <name>ui::RecordDialog</name>
    <message>
        <source>Success</source>
        <translation>Éxito</translation>
    </message>
    <message>
        <source>Failed post</source>
        <translation>Publicación fallida</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Suspensión</translation>
    </message>
    <message>
        <source>Record for %1</source>
        <translation>Registrar para %1</translation>
    </message>
    <message>
        <source>Risk depends on what happened to the account, also elsewhere.</source>
        <translation>El riesgo depende de lo ocurrido con la cuenta, también en otros sitios.</translation>
    </message>
    <message>
        <source>Where an approved one rises a band, it needs approval again.</source>
        <translation>Si una aprobada sube de nivel, requiere nueva aprobación.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Choose the day and the time</source>
        <translation>Elija el día y la hora</translation>
    </message>
    <message>
        <source>It must have happened already</source>
        <translation>Debe haber ocurrido ya</translation>
    </message>
    <message>
        <source>record for %1</source>
        <translation>registro de %1</translation>
    </message>
    <message>
        <source>%1 recorded; %2 rated again</source>
        <translation>Registrado: %1. Se ha vuelto a evaluar: %2</translation>
    </message>
    <message>
        <source>It has no upcoming slot that would be rated again.</source>
        <translation>No tiene ninguna entrada próxima que volver a evaluar.</translation>
    </message>
    <message>
        <source>1 upcoming slot will be rated again.</source>
        <translation>Se volverá a evaluar 1 entrada próxima.</translation>
    </message>
    <message numerus="yes">
        <source>%n upcoming slots will be rated again.</source>
        <translation>
            <numerusform>Se volverá a evaluar %n entrada próxima.</numerusform>
            <numerusform>Se volverán a evaluar %n entradas próximas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReleaseDialog</name>
    <message>
        <source>Release the stop</source>
        <translation>Levantar la detención</translation>
    </message>
    <message>
        <source>Asking what would leave…</source>
        <translation>Consultando qué saldría…</translation>
    </message>
    <message>
        <source>What would leave</source>
        <translation>Lo que saldría</translation>
    </message>
    <message>
        <source>Hold all</source>
        <translation>Retener todo</translation>
    </message>
    <message>
        <source>Stay stopped</source>
        <translation>Seguir detenido</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Levantar…</translation>
    </message>
    <message>
        <source>What would leave could not be read: %1</source>
        <translation>No se pudo cargar lo que saldría: %1</translation>
    </message>
    <message>
        <source>Nothing is approved for the next 24 hours</source>
        <translation>No hay nada aprobado para las próximas 24 horas</translation>
    </message>
    <message numerus="yes">
        <source>In the next 24 hours %n slots leave. Take the tick away from what shall be held.</source>
        <translation>
            <numerusform>En las próximas 24 horas sale %n entrada. Desmarque lo que deba retenerse.</numerusform>
            <numerusform>En las próximas 24 horas salen %n entradas. Desmarque lo que deba retenerse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved slots are held no longer. None is due in the next 24 hours.</source>
        <translation>Las entradas aprobadas dejan de estar retenidas. Ninguna toca en las próximas 24 horas.</translation>
    </message>
    <message numerus="yes">
        <source>In the next 24 hours %n slots leave; %1 are held and wait for approval again.</source>
        <translation>
            <numerusform>En las próximas 24 horas sale %n entrada; retenidas, a la espera de nueva aprobación: %1.</numerusform>
            <numerusform>En las próximas 24 horas salen %n entradas; retenidas, a la espera de nueva aprobación: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold none</source>
        <translation>No retener ninguna</translation>
    </message>
    <message>
        <source>Only an approver may take approvals back</source>
        <translation>Solo un aprobador puede retirar aprobaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n slots leave in the next 24 hours.</source>
        <translation>
            <numerusform>En las próximas 24 horas sale %n entrada.</numerusform>
            <numerusform>En las próximas 24 horas salen %n entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slots are held first.</source>
        <translation>
            <numerusform>Antes se retiene %n entrada.</numerusform>
            <numerusform>Antes se retienen %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Levantar</translation>
    </message>
    <message>
        <source>The passphrase is wrong</source>
        <translation>La frase de contraseña no es correcta</translation>
    </message>
    <message>
        <source>Still stopped, as not all could be held: %1</source>
        <translation>Sigue detenido, porque no todas pudieron retenerse: %1</translation>
    </message>
</context>
<context>
    <name>ui::ReviewDialog</name>
    <message>
        <source>Review and approve</source>
        <translation>Revisar y aprobar</translation>
    </message>
    <message>
        <source>Marked slots</source>
        <translation>Entradas marcadas</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>The engine has not answered yet</source>
        <translation>El motor aún no ha respondido</translation>
    </message>
    <message>
        <source>Asking what would happen…</source>
        <translation>Consultando qué ocurriría…</translation>
    </message>
    <message>
        <source>Will be approved</source>
        <translation>Se aprobarán</translation>
    </message>
    <message>
        <source>None of them.</source>
        <translation>Ninguna de ellas.</translation>
    </message>
    <message>
        <source>Stays in the queue</source>
        <translation>Siguen en la cola</translation>
    </message>
    <message>
        <source>will be approved</source>
        <translation>se aprobará</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n slots</source>
        <translation>
            <numerusform>Aprobar %n entrada</numerusform>
            <numerusform>Aprobar %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them can be approved together</source>
        <translation>Ninguna puede aprobarse en conjunto</translation>
    </message>
</context>
<context>
    <name>ui::ReviewStep</name>
    <message>
        <source>Name of the plan (optional)</source>
        <translation>Nombre del plan (opcional)</translation>
    </message>
    <message>
        <source>all posts asked for</source>
        <translation>todas las pedidas</translation>
    </message>
    <message>
        <source>only posts that pay</source>
        <translation>solo las que compensan</translation>
    </message>
    <message>
        <source>a tenth tries other times</source>
        <translation>una décima parte prueba otras horas</translation>
    </message>
    <message>
        <source>%1 (new, saved with the plan)</source>
        <translation>%1 (nuevo, se guarda con el plan)</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plataformas</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Tipo de contenido</translation>
    </message>
    <message>
        <source>Each platform&apos;s own</source>
        <translation>El propio de cada plataforma</translation>
    </message>
</context>
<context>
    <name>ui::RiskChart</name>
    <message>
        <source>Risk over time</source>
        <translation>Riesgo a lo largo del tiempo</translation>
    </message>
    <message>
        <source>%1 four weeks ago, %2 today, %3 in a week if nothing happens</source>
        <translation>%1 hace cuatro semanas, %2 hoy, %3 dentro de una semana si no ocurre nada</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
</context>
<context>
    <name>ui::RiskFilterBar</name>
    <message>
        <source>All platforms</source>
        <translation>Todas las plataformas</translation>
    </message>
    <message numerus="yes">
        <source>%n platforms</source>
        <translation>
            <numerusform>%n plataforma</numerusform>
            <numerusform>%n plataformas</numerusform>
        </translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n cuenta</numerusform>
            <numerusform>%n cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Cualquier idioma</translation>
    </message>
    <message numerus="yes">
        <source>%n languages</source>
        <translation>
            <numerusform>%n idioma</numerusform>
            <numerusform>%n idiomas</numerusform>
        </translation>
    </message>
    <message>
        <source>Any factor</source>
        <translation>Cualquier factor</translation>
    </message>
    <message numerus="yes">
        <source>%n factors</source>
        <translation>
            <numerusform>%n factor</numerusform>
            <numerusform>%n factores</numerusform>
        </translation>
    </message>
    <message>
        <source>Slots whose risk comes mainly from one factor</source>
        <translation>Entradas cuyo riesgo viene sobre todo de un factor</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show hidden slots</source>
        <translation>Mostrar las entradas ocultas</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n oculta</numerusform>
            <numerusform>%n ocultas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RiskLabel</name>
    <message>
        <source>Risk %1, %2</source>
        <translation>Riesgo %1, %2</translation>
    </message>
</context>
<context>
    <name>ui::RiskListCard</name>
    <message>
        <source>Back to the riskiest slots</source>
        <translation>Volver a las entradas de mayor riesgo</translation>
    </message>
    <message>
        <source>Open in calendar</source>
        <translation>Abrir en el calendario</translation>
    </message>
    <message>
        <source>Riskiest slots</source>
        <translation>Entradas de mayor riesgo</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
</context>
<context>
    <name>ui::RiskListModel</name>
    <message>
        <source>%1, %2, %3 %4, risk %5 %6</source>
        <comment>title, time, platform, account, risk, band</comment>
        <translation>%1, %2, %3 %4, riesgo %5 %6</translation>
    </message>
</context>
<context>
    <name>ui::RiskPage</name>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semana próxima</translation>
    </message>
    <message>
        <source>Last 28 days</source>
        <translation>Últimos 28 días</translation>
    </message>
    <message>
        <source>Day and hour</source>
        <translation>Día y hora</translation>
    </message>
    <message>
        <source>highest risk in each hour</source>
        <translation>mayor riesgo de cada hora</translation>
    </message>
    <message>
        <source>Account and day</source>
        <translation>Cuenta y día</translation>
    </message>
    <message>
        <source>highest risk, number of slots</source>
        <translation>mayor riesgo, número de entradas</translation>
    </message>
    <message>
        <source>Platform and factor</source>
        <translation>Plataforma y factor</translation>
    </message>
    <message>
        <source>what the average risk comes from</source>
        <translation>de dónde viene el riesgo medio</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Umbrales</translation>
    </message>
    <message>
        <source>Plan a week</source>
        <translation>Planificar una semana</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Abrir el calendario</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>%1 high, %2 critical of %3</source>
        <comment>slots by risk</comment>
        <translation>%1 de riesgo alto, %2 crítico, de %3</translation>
    </message>
    <message>
        <source>The slots could not be read</source>
        <translation>No se pudieron cargar las entradas</translation>
    </message>
    <message>
        <source>Reading the slots…</source>
        <translation>Cargando las entradas…</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>Todavía no hay cuentas</translation>
    </message>
    <message>
        <source>Risk belongs to an account: add one, then plan a week</source>
        <translation>El riesgo pertenece a una cuenta: añada una y planifique una semana</translation>
    </message>
    <message>
        <source>No slots in the last 28 days</source>
        <translation>No hay entradas en los últimos 28 días</translation>
    </message>
    <message>
        <source>No slots in this week</source>
        <translation>No hay entradas en esta semana</translation>
    </message>
    <message>
        <source>Plan a week, or make a slot by hand in the calendar; its risk shows here at once</source>
        <translation>Planifique una semana o cree una entrada a mano en el calendario; su riesgo aparece aquí al instante</translation>
    </message>
    <message>
        <source>The slots could not be read: %1</source>
        <translation>No se pudieron cargar las entradas: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1, assessed %2</source>
        <comment>number of slots, time</comment>
        <translation>%1, leído a las %2</translation>
    </message>
    <message numerus="yes">
        <source>Not counted: %n rejected, missed or cancelled slots</source>
        <translation>
            <numerusform>Sin contar %n rechazada, perdida o cancelada</numerusform>
            <numerusform>Sin contar %n rechazadas, perdidas o canceladas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SafetyDesk</name>
    <message>
        <source>Nothing is sent by itself, also what was approved</source>
        <translation>Nada se envía por sí solo, tampoco lo aprobado</translation>
    </message>
    <message>
        <source>Nothing leaves without a person&apos;s approval</source>
        <translation>Nada sale sin la aprobación de una persona</translation>
    </message>
    <message>
        <source>Slots of a risk up to %1 leave without a person&apos;s approval</source>
        <translation>Las entradas con riesgo de hasta %1 salen sin la aprobación de una persona</translation>
    </message>
    <message>
        <source>Stop everything</source>
        <translation>Detener todo</translation>
    </message>
    <message>
        <source>Nothing leaves from now on, until a person releases it with the owner&apos;s passphrase. Plans and approvals stay as they are.</source>
        <translation>Desde ahora no sale nada, hasta que una persona lo permita con la frase de contraseña del propietario. Los planes y las aprobaciones quedan como están.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The safety mode is %1 now</source>
        <translation>El modo de seguridad es ahora %1</translation>
    </message>
    <message>
        <source>The mode stays: %1</source>
        <translation>El modo no cambia: %1</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Cambiar a %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>The stop is released</source>
        <translation>Se ha levantado la detención</translation>
    </message>
    <message numerus="yes">
        <source>The stop is released; %n slots wait for approval again</source>
        <translation>
            <numerusform>Se ha levantado la detención; %n entrada vuelve a esperar aprobación</numerusform>
            <numerusform>Se ha levantado la detención; %n entradas vuelven a esperar aprobación</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SafetyForm</name>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>How much may leave without a person.</source>
        <translation>Cuánto puede salir sin una persona.</translation>
    </message>
    <message>
        <source>What may leave</source>
        <translation>Qué puede salir</translation>
    </message>
    <message>
        <source>Safety mode</source>
        <translation>Modo de seguridad</translation>
    </message>
    <message>
        <source>manual, autonomous, risk limit</source>
        <translation>manual, autónomo, límite de riesgo</translation>
    </message>
    <message>
        <source>Stop everything…</source>
        <translation>Detener todo…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>kill switch, release, halt</source>
        <translation>parada de emergencia, levantar, alto</translation>
    </message>
    <message>
        <source>Set the passphrase…</source>
        <translation>Establecer la frase de contraseña…</translation>
    </message>
    <message>
        <source>Owner&apos;s passphrase</source>
        <translation>Frase de contraseña del propietario</translation>
    </message>
    <message>
        <source>password, sign in, secret</source>
        <translation>contraseña, acceso, secreto</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Approval lead</source>
        <translation>Antelación de la aprobación</translation>
    </message>
    <message>
        <source>deadline, expire, decision</source>
        <translation>plazo, caducar, decisión</translation>
    </message>
    <message>
        <source>A slot that nobody decided this long before its time expires: it never leaves by default.</source>
        <translation>Una entrada que nadie ha decidido con esta antelación caduca: nunca sale por omisión.</translation>
    </message>
    <message>
        <source>Two-person rule</source>
        <translation>Regla de dos personas</translation>
    </message>
    <message>
        <source>nobody approves alone what they edited last</source>
        <translation>nadie aprueba solo lo último que editó</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>Todavía no hay cuentas</translation>
    </message>
    <message>
        <source>four eyes, account, own edit</source>
        <translation>cuatro ojos, cuenta, edición propia</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Release the stop…</source>
        <translation>Levantar la detención…</translation>
    </message>
    <message>
        <source>Nothing is stopped.</source>
        <translation>No hay nada detenido.</translation>
    </message>
    <message>
        <source>Stopped by %1.</source>
        <translation>Detenido por %1.</translation>
    </message>
    <message>
        <source>Stopped by %1: %2</source>
        <translation>Detenido por %1: %2</translation>
    </message>
    <message>
        <source>The configuration allows nothing looser than %1</source>
        <translation>La configuración no permite nada más laxo que %1</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Cambiar la frase de contraseña…</translation>
    </message>
    <message>
        <source>It is asked for whatever loosens what is safe.</source>
        <translation>Se pide para todo lo que relaja la seguridad.</translation>
    </message>
    <message>
        <source>Not set yet. The first one that is given will be it.</source>
        <translation>Aún sin establecer. Será la primera que se indique.</translation>
    </message>
    <message>
        <source>Only an owner may change the lead and the two-person rule. Anybody may stop everything.</source>
        <translation>Solo un propietario puede cambiar la antelación y la regla de dos personas. Cualquiera puede detenerlo todo.</translation>
    </message>
    <message>
        <source>Only an owner may change this</source>
        <translation>Solo un propietario puede cambiar esto</translation>
    </message>
    <message>
        <source>approval lead</source>
        <translation>antelación de la aprobación</translation>
    </message>
    <message>
        <source>two-person rule of %1</source>
        <translation>regla de dos personas de %1</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Quién decide</translation>
    </message>
    <message>
        <source>Two people decide</source>
        <translation>Deciden dos personas</translation>
    </message>
    <message>
        <source>One may decide</source>
        <translation>Basta una persona</translation>
    </message>
</context>
<context>
    <name>ui::SearchButton</name>
    <message>
        <source>Search or command</source>
        <translation>Buscar o ejecutar</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Empty the field (Esc)</source>
        <translation>Vaciar el campo (Esc)</translation>
    </message>
</context>
<context>
    <name>ui::SendDialog</name>
    <message>
        <source>Send for approval</source>
        <translation>Enviar a aprobación</translation>
    </message>
    <message>
        <source>Looking at what can go…</source>
        <translation>Comprobando qué puede enviarse…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <comment>title and time of a slot</comment>
        <translation>«%1», %2</translation>
    </message>
    <message numerus="yes">
        <source>%n slots go to the approval queue.</source>
        <translation>
            <numerusform>%n entrada pasa a la cola de aprobación.</numerusform>
            <numerusform>%n entradas pasan a la cola de aprobación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slots go to the approval queue; %1 stay behind:</source>
        <translation>
            <numerusform>%n entrada pasa a la cola de aprobación; se quedan %1:</numerusform>
            <numerusform>%n entradas pasan a la cola de aprobación; se quedan %1:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the selection can go</source>
        <translation>Nada de la selección puede enviarse</translation>
    </message>
    <message numerus="yes">
        <source>send %n slots for approval</source>
        <translation>
            <numerusform>enviar %n entrada a aprobación</numerusform>
            <numerusform>enviar %n entradas a aprobación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slots wait for approval</source>
        <translation>
            <numerusform>%n entrada espera aprobación</numerusform>
            <numerusform>%n entradas esperan aprobación</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SettingField</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Restablecer %1</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Predeterminado: %1</translation>
    </message>
</context>
<context>
    <name>ui::SettingHits</name>
    <message>
        <source>The whole page</source>
        <translation>La página entera</translation>
    </message>
    <message>
        <source>%1, on the page %2</source>
        <translation>%1, en la página %2</translation>
    </message>
</context>
<context>
    <name>ui::SettingsForm</name>
    <message>
        <source>Changed: %1</source>
        <translation>Cambiado: %1</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de los ajustes</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Settings that match</source>
        <translation>Ajustes que coinciden</translation>
    </message>
    <message>
        <source>No setting of this name</source>
        <translation>Ningún ajuste con ese nombre</translation>
    </message>
    <message>
        <source>Next page of the settings</source>
        <translation>Página siguiente de los ajustes</translation>
    </message>
    <message>
        <source>Page before of the settings</source>
        <translation>Página anterior de los ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>search</source>
        <translation>buscar</translation>
    </message>
</context>
<context>
    <name>ui::SideSheet</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
</context>
<context>
    <name>ui::SimulatedMark</name>
    <message>
        <source>Computed from the plan as it stands; nothing has left this computer</source>
        <translation>Calculado a partir del plan tal como está; nada ha salido de este equipo</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULADO</translation>
    </message>
</context>
<context>
    <name>ui::SimulationBar</name>
    <message>
        <source>Plan to simulate</source>
        <translation>Plan que se simula</translation>
    </message>
    <message>
        <source>Plan to compare with</source>
        <translation>Plan con el que se compara</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed gives the same luck, so that a run can be made again</source>
        <translation>La misma semilla da la misma suerte, así que una ejecución puede repetirse</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparar con…</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Ejecutar de nuevo</translation>
    </message>
    <message>
        <source>%1 runs, seed %2, ran %3</source>
        <translation>%1 repeticiones, semilla %2, a las %3</translation>
    </message>
</context>
<context>
    <name>ui::SimulationExport</name>
    <message>
        <source>Export the simulation as PDF</source>
        <translation>Exportar la simulación como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export the simulation as CSV</source>
        <translation>Exportar la simulación como CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export the simulation as a picture</source>
        <translation>Exportar la simulación como imagen</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <comment>name of a file</comment>
        <translation>%1 (simulado)</translation>
    </message>
</context>
<context>
    <name>ui::SimulationPage</name>
    <message>
        <source>Run the simulation</source>
        <translation>Ejecutar la simulación</translation>
    </message>
    <message>
        <source>Cancel the simulation</source>
        <translation>Cancelar la simulación</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>Exportar como PDF…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exportar como CSV…</translation>
    </message>
    <message>
        <source>Export as a picture…</source>
        <translation>Exportar como imagen…</translation>
    </message>
    <message>
        <source>The plan could not be simulated: %1</source>
        <translation>No se pudo simular el plan: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>That plan has no slots left to simulate</source>
        <translation>A ese plan no le quedan entradas que simular</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Simulating %1…</source>
        <translation>Simulando %1…</translation>
    </message>
    <message>
        <source>The plan, or what it is judged by, has changed since.</source>
        <translation>El plan, o aquello con lo que se juzga, ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Ejecutar de nuevo</translation>
    </message>
    <message>
        <source>The plans could not be read</source>
        <translation>No se pudieron cargar los planes</translation>
    </message>
    <message>
        <source>Reading the plans…</source>
        <translation>Cargando los planes…</translation>
    </message>
    <message>
        <source>No plan to simulate</source>
        <translation>No hay ningún plan que simular</translation>
    </message>
    <message>
        <source>Plan a week first; then rehearse it here before it is approved</source>
        <translation>Planifique antes una semana; después, ensáyela aquí antes de aprobarla</translation>
    </message>
    <message>
        <source>Plan a week…</source>
        <translation>Planificar una semana…</translation>
    </message>
    <message>
        <source>Simulating…</source>
        <translation>Simulando…</translation>
    </message>
    <message>
        <source>Rehearse the plan</source>
        <translation>Ensayar el plan</translation>
    </message>
    <message>
        <source>Thousands of simulated weeks tell how safe it is and whom it reaches. Nothing leaves.</source>
        <translation>Miles de semanas simuladas muestran lo seguro que es y a quién llega. No sale nada.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>“%1” stays: %2</source>
        <translation>«%1» se queda donde está: %2</translation>
    </message>
    <message>
        <source>“%1” stands at %2 now</source>
        <translation>«%1» está ahora en %2</translation>
    </message>
    <message>
        <source>move to %1</source>
        <translation>mover a %1</translation>
    </message>
    <message>
        <source>Run the simulation first: there is nothing to export yet</source>
        <translation>Ejecute antes la simulación: todavía no hay nada que exportar</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Simulated, nothing left this computer</source>
        <translation>Simulado, nada ha salido de este equipo</translation>
    </message>
</context>
<context>
    <name>ui::SimulationReport</name>
    <message>
        <source>%1 runs, seed %2, ran %3</source>
        <translation>%1 veces, semilla %2, a las %3</translation>
    </message>
    <message>
        <source>Simulation of %1</source>
        <translation>Simulación de %1</translation>
    </message>
    <message>
        <source>Simulated: nothing of this has left or been published</source>
        <translation>Simulado: nada de esto ha salido ni se ha publicado</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Risk of the slots</source>
        <translation>Riesgo de las entradas</translation>
    </message>
    <message>
        <source>number of slots</source>
        <translation>número de entradas</translation>
    </message>
    <message>
        <source>Broken rules</source>
        <translation>Reglas incumplidas</translation>
    </message>
    <message>
        <source>No rule is broken: every slot can go as it stands</source>
        <translation>Ninguna regla incumplida: todas las entradas pueden salir como están</translation>
    </message>
    <message>
        <source>Caps and gaps</source>
        <translation>Topes y separaciones</translation>
    </message>
    <message>
        <source>other plans&apos; posts included</source>
        <translation>incluidas las publicaciones de otros planes</translation>
    </message>
    <message>
        <source>Reach over the week</source>
        <translation>Alcance a lo largo de la semana</translation>
    </message>
    <message>
        <source>cumulative, people, estimated</source>
        <translation>acumulado, personas, estimado</translation>
    </message>
    <message>
        <source>Reach by</source>
        <translation>Alcance por</translation>
    </message>
    <message>
        <source>p50, whisker p10 to p90, people, estimated</source>
        <translation>p50, bigote de p10 a p90, personas, estimado</translation>
    </message>
    <message>
        <source>No account is used</source>
        <translation>No se usa ninguna cuenta</translation>
    </message>
    <message>
        <source>Reach by %1</source>
        <translation>Alcance por %1</translation>
    </message>
    <message>
        <source>people, estimated</source>
        <translation>personas, estimado</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>platform, its visibility</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Inputs: %1 runs with seed %2 on the plan as it stood on %3; safety mode %4 with a limit of %5; visibility %6. Assumed: each post reaches its platform&apos;s mean times its visibility, times a log-normal luck of its content (spread %7) and of its own (spread %8), or nobody where its account fails. The same inputs give the same figures. Simulated: nothing has left this computer.</source>
        <translation>Datos de partida: %1 repeticiones con la semilla %2 sobre el plan tal como estaba el %3; modo de seguridad %4 con un límite de %5; visibilidad %6. Se supone que cada publicación alcanza la media de su plataforma por su visibilidad, por una suerte lognormal de su contenido (dispersión %7) y otra propia (dispersión %8), o a nadie si su cuenta falla. Los mismos datos dan las mismas cifras. Simulado: nada ha salido de este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>Open the %n slot(s)</source>
        <translation>
            <numerusform>Abrir %n entrada</numerusform>
            <numerusform>Abrir las %n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n slot(s) that you came from, %1 are above the limit of %2 and %3 break a rule.</source>
        <translation>
            <numerusform>De %n entrada de la que viene, por encima del límite de %2: %1; incumplen una regla: %3.</numerusform>
            <numerusform>De las %n entradas de las que viene, por encima del límite de %2: %1; incumplen una regla: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>Abrirlas</translation>
    </message>
    <message>
        <source>“%1” on %2 has a risk of %3 (limit %4) and breaks a rule: see below.</source>
        <translation>«%1» en %2 tiene un riesgo de %3 (límite %4) e incumple una regla: vea abajo.</translation>
    </message>
    <message>
        <source>“%1” on %2 has a risk of %3, above the limit of %4, and breaks no rule.</source>
        <translation>«%1» en %2 tiene un riesgo de %3, por encima del límite de %4, y no incumple ninguna regla.</translation>
    </message>
    <message>
        <source>“%1” on %2 has a risk of %3, within the limit of %4, and breaks no rule.</source>
        <translation>«%1» en %2 tiene un riesgo de %3, dentro del límite de %4, y no incumple ninguna regla.</translation>
    </message>
    <message>
        <source>Open the slot</source>
        <translation>Abrir la entrada</translation>
    </message>
    <message>
        <source>On the same luck, “%1” reaches more in %2 of the runs</source>
        <translation>Con la misma suerte, «%1» alcanza más en %2 de las repeticiones</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Abrir el plan</translation>
    </message>
</context>
<context>
    <name>ui::SimulationRun</name>
    <message>
        <source>Simulating %1</source>
        <translation>Simulando %1</translation>
    </message>
</context>
<context>
    <name>ui::SlotChecks</name>
    <message>
        <source>active</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>cooling down</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendida</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>vetada</translation>
    </message>
    <message>
        <source>No conflict: gap, cap and blackouts allow this time</source>
        <translation>Sin conflicto: la separación, el tope y los periodos bloqueados permiten esta hora</translation>
    </message>
    <message>
        <source>The account&apos;s posts that day</source>
        <translation>Publicaciones de la cuenta ese día</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Account %1 %2, no posts yet</source>
        <translation>Cuenta %1: %2, todavía sin publicaciones</translation>
    </message>
    <message>
        <source>Account %1 %2, %3 % of %4 posts succeeded</source>
        <translation>Cuenta %1: %2, éxito en el %3 % de %4 publicaciones</translation>
    </message>
    <message>
        <source>Suspended once so far</source>
        <translation>Suspendida una vez hasta ahora</translation>
    </message>
    <message>
        <source>last %1 d ago</source>
        <translation>la última hace %1 d</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>The text keeps the platform&apos;s rules</source>
        <translation>El texto cumple las reglas de la plataforma</translation>
    </message>
    <message numerus="yes">
        <source>Suspended %n times so far</source>
        <translation>
            <numerusform>Suspendida %n vez hasta ahora</numerusform>
            <numerusform>Suspendida %n veces hasta ahora</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SlotClipboard</name>
    <message>
        <source>The clipboard holds no slots</source>
        <translation>El portapapeles no contiene entradas</translation>
    </message>
</context>
<context>
    <name>ui::SlotDrag</name>
    <message>
        <source>Copy to %1</source>
        <translation>Copiar a %1</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>Alt 5 min  Shift axis  Ctrl copy  Esc cancel</source>
        <translation>Alt 5 min  Shift eje  Ctrl copiar  Esc cancelar</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time and number of slots</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::SlotForm</name>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Tipo de contenido</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>A slot keeps its platform</source>
        <translation>Una entrada conserva su plataforma</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Tomar %1</translation>
    </message>
</context>
<context>
    <name>ui::SlotGrid</name>
    <message>
        <source>%1 %2</source>
        <comment>day, and time or account</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, empty</source>
        <translation>%1, vacío</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a cell and its number of slots</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::SlotList</name>
    <message>
        <source>Slots of the week</source>
        <translation>Entradas de la semana</translation>
    </message>
    <message>
        <source>No slots to show in this week</source>
        <translation>No hay entradas que mostrar en esta semana</translation>
    </message>
</context>
<context>
    <name>ui::SlotSheet</name>
    <message>
        <source>New slot</source>
        <translation>Entrada nueva</translation>
    </message>
    <message>
        <source>Make slot</source>
        <translation>Crear entrada</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Your role may read only</source>
        <translation>Su rol solo permite leer</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijada</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>No hay cambios</translation>
    </message>
    <message>
        <source>change of “%1”</source>
        <translation>cambio de «%1»</translation>
    </message>
    <message>
        <source>“%1” is saved; it needs approval again</source>
        <translation>Se ha guardado «%1»; requiere nueva aprobación</translation>
    </message>
    <message>
        <source>Say a day and a time</source>
        <translation>Indique un día y una hora</translation>
    </message>
    <message>
        <source>new slot</source>
        <translation>entrada nueva</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Send, move, pin, duplicate or cancel it</source>
        <translation>Enviarla, moverla, fijarla, duplicarla o cancelarla</translation>
    </message>
    <message>
        <source>Send for approval…</source>
        <translation>Enviar a aprobación…</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Mover a…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Dejar de fijar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Duplicate to the next day</source>
        <translation>Duplicar al día siguiente</translation>
    </message>
    <message>
        <source>Cancel slot</source>
        <translation>Cancelar entrada</translation>
    </message>
    <message numerus="yes">
        <source>%n other slots use this text and change with it</source>
        <translation>
            <numerusform>%n entrada más usa este texto y cambia con él</numerusform>
            <numerusform>%n entradas más usan este texto y cambian con él</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SlotSteps</name>
    <message>
        <source>“%1” was published since, and what is published stays on record</source>
        <translation>«%1» se publicó entretanto, y lo publicado permanece en el registro</translation>
    </message>
    <message>
        <source>“%1” is on its way out by now</source>
        <translation>«%1» ya está saliendo</translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere since</source>
        <translation>«%1» se cambió entretanto en otro lugar</translation>
    </message>
</context>
<context>
    <name>ui::SlotStory</name>
    <message>
        <source>Why this time</source>
        <translation>Por qué a esta hora</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>What the models said</source>
        <translation>Lo que dijeron los modelos</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Nothing said yet</source>
        <translation>Nada dicho todavía</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>%1 %2&#xa0;%</source>
        <comment>risk factor and its share</comment>
        <translation>%1 %2&#xa0;%</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Say something; Enter sends it</source>
        <translation>Escriba algo; Intro lo envía</translation>
    </message>
    <message>
        <source>Nothing is known of this account</source>
        <translation>No se sabe nada de esta cuenta</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>part of a score and its percentage</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who said what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>when, who, what</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Todavía no ha ocurrido nada</translation>
    </message>
</context>
<context>
    <name>ui::SlotTable</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
</context>
<context>
    <name>ui::SlotsInHand</name>
    <message>
        <source>The past is read-only</source>
        <translation>El pasado es de solo lectura</translation>
    </message>
    <message>
        <source>Asking the engine about this week</source>
        <translation>Consultando al motor sobre esta semana</translation>
    </message>
    <message>
        <source>Its approval will be void</source>
        <translation>Su aprobación quedará anulada</translation>
    </message>
    <message>
        <source>The risk rises to %1</source>
        <translation>El riesgo sube a %1</translation>
    </message>
    <message>
        <source>The copy needs its own approval</source>
        <translation>La copia requiere su propia aprobación</translation>
    </message>
    <message>
        <source>Keeps its approval</source>
        <translation>Conserva su aprobación</translation>
    </message>
    <message>
        <source>Its risk is %1</source>
        <translation>Su riesgo es %1</translation>
    </message>
    <message>
        <source>It will need an approval</source>
        <translation>Requerirá una aprobación</translation>
    </message>
</context>
<context>
    <name>ui::StatusBar</name>
    <message>
        <source>%1 d %2</source>
        <comment>days, then hours:minutes:seconds</comment>
        <translation>%1 d %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stopped, nothing leaves</source>
        <translation>Detenido, no sale nada</translation>
    </message>
    <message>
        <source>No approved slot ahead</source>
        <translation>Sin próximas entradas aprobadas</translation>
    </message>
    <message>
        <source>Next approved slot in %1 · %2</source>
        <translation>Próxima entrada aprobada en %1 · %2</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The workspace does not answer; nothing is lost, and it is tried again every second</source>
        <translation>El espacio de trabajo no responde; no se pierde nada y se reintenta cada segundo</translation>
    </message>
</context>
<context>
    <name>ui::StopBanner</name>
    <message>
        <source>Everything is held: %1</source>
        <translation>Todo está retenido: %1</translation>
    </message>
    <message>
        <source>Everything is held by %1: %2</source>
        <translation>Todo está retenido por %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::TagField</name>
    <message>
        <source>Tag %1, Delete removes it</source>
        <translation>Etiqueta %1, Supr la quita</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
</context>
<context>
    <name>ui::TextChecks</name>
    <message>
        <source>Length on %1</source>
        <translation>Longitud en %1</translation>
    </message>
    <message>
        <source>Will be refused: %1</source>
        <translation>Se rechazará: %1</translation>
    </message>
</context>
<context>
    <name>ui::ThresholdScale</name>
    <message>
        <source>Slots by risk</source>
        <translation>Entradas por riesgo</translation>
    </message>
    <message>
        <source>%1; limit %2</source>
        <translation>%1; límite %2</translation>
    </message>
    <message>
        <source>%1 low, %2 medium, %3 high, %4 critical</source>
        <comment>numbers of slots</comment>
        <translation>riesgo bajo %1, medio %2, alto %3, crítico %4</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>límite %1</translation>
    </message>
</context>
<context>
    <name>ui::TimeEdit</name>
    <message>
        <source>Time of “%1”</source>
        <translation>Hora de «%1»</translation>
    </message>
    <message>
        <source>A time between 00:00 and 23:59, such as 14:15</source>
        <translation>Una hora entre 00:00 y 23:59, como 14:15</translation>
    </message>
</context>
<context>
    <name>ui::TimeField</name>
    <message>
        <source>Up and Down: 15 minutes, with Alt 5 minutes</source>
        <translation>Arriba y Abajo: 15 minutos; con Alt, 5 minutos</translation>
    </message>
    <message>
        <source>This is no time of day; write it as 9:30 or 21:15</source>
        <translation>No es una hora válida; escríbala como 9:30 o 21:15</translation>
    </message>
</context>
<context>
    <name>ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ui::TokenDialog</name>
    <message>
        <source>Make an API token</source>
        <translation>Crear un token de API</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>A program</source>
        <translation>Un programa</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation>Leer todo</translation>
    </message>
    <message>
        <source>Write: plan, edit and move</source>
        <translation>Escribir: planificar, editar y mover</translation>
    </message>
    <message>
        <source>Publish: take what is due and say what became of it</source>
        <translation>Publicar: tomar lo que toca y decir en qué quedó</translation>
    </message>
    <message>
        <source>Approve what may leave</source>
        <translation>Aprobar lo que puede salir</translation>
    </message>
    <message>
        <source>Administer people, rules and tokens</source>
        <translation>Administrar personas, reglas y tokens</translation>
    </message>
    <message>
        <source>It may</source>
        <translation>Puede</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Crearlo</translation>
    </message>
    <message>
        <source>The person&apos;s, as it stands among the people; somebody new is added</source>
        <translation>El de la persona, tal como figura entre las personas; si es nueva, se añade</translation>
    </message>
    <message>
        <source>Letters, digits and . _ : -</source>
        <translation>Letras, dígitos y . _ : -</translation>
    </message>
    <message>
        <source>Write the name first</source>
        <translation>Escriba antes el nombre</translation>
    </message>
    <message>
        <source>Say what it may do</source>
        <translation>Indique qué puede hacer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Copy it now: nobody can see it again.</source>
        <translation>Cópielo ahora: nadie podrá verlo de nuevo.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Token of %1</source>
        <translation>Token de %1</translation>
    </message>
    <message>
        <source>The token is in the clipboard</source>
        <translation>El token está en el portapapeles</translation>
    </message>
</context>
<context>
    <name>ui::TokensForm</name>
    <message>
        <source>a person&apos;s</source>
        <translation>de una persona</translation>
    </message>
    <message>
        <source>a program&apos;s</source>
        <translation>de un programa</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>write</source>
        <translation>escribir</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>aprobar</translation>
    </message>
    <message>
        <source>administer</source>
        <translation>administrar</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>publicar</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>API tokens</source>
        <translation>Tokens de API</translation>
    </message>
    <message>
        <source>With a token a program, or a person&apos;s own tool, may use the REST API. Each holds for 90 days and is shown once, when it is made.</source>
        <translation>Con un token, un programa o la herramienta propia de una persona puede usar la API REST. Cada uno vale 90 días y se muestra una sola vez, al crearlo.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Make a token…</source>
        <translation>Crear un token…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Puede</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Vale hasta</translation>
    </message>
    <message>
        <source>No token was made yet</source>
        <translation>Todavía no se ha creado ningún token</translation>
    </message>
    <message>
        <source>REST, key, secret</source>
        <translation>REST, clave, secreto</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revocado</translation>
    </message>
    <message>
        <source>run out</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>by the role now: %1</source>
        <translation>ahora, por el rol: %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>Only an owner may make or revoke tokens.</source>
        <translation>Solo un propietario puede crear o revocar tokens.</translation>
    </message>
    <message>
        <source>Only an owner may make tokens</source>
        <translation>Solo un propietario puede crear tokens</translation>
    </message>
    <message>
        <source>Revoke the tokens of %1</source>
        <translation>Revocar los tokens de %1</translation>
    </message>
    <message>
        <source>1 token stops working at once. This cannot be undone: make a new one.</source>
        <translation>1 token deja de funcionar de inmediato. No se puede deshacer: cree uno nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens stop working at once. This cannot be undone: make new ones.</source>
        <translation>
            <numerusform>%n token deja de funcionar de inmediato. No se puede deshacer: cree uno nuevo.</numerusform>
            <numerusform>%n tokens dejan de funcionar de inmediato. No se puede deshacer: cree otros nuevos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>%1: revoked</source>
        <translation>%1: revocado</translation>
    </message>
</context>
<context>
    <name>ui::TopBar</name>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day of a week</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>Week before (K)</source>
        <translation>Semana anterior (K)</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Semana siguiente</translation>
    </message>
    <message>
        <source>Week after (J)</source>
        <translation>Semana siguiente (J)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>To this week (T)</source>
        <translation>A esta semana (T)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>W%1</source>
        <comment>number of the week</comment>
        <translation>S%1</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Levantar…</translation>
    </message>
    <message>
        <source>Let slots leave again; needs the owner&apos;s passphrase</source>
        <translation>Dejar salir entradas de nuevo; requiere la frase de contraseña del propietario</translation>
    </message>
    <message>
        <source>Hold everything at once</source>
        <translation>Retener todo de inmediato</translation>
    </message>
</context>
<context>
    <name>ui::TrailModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
</context>
<context>
    <name>ui::TrailPane</name>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas las personas</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todas las acciones</translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n acción</numerusform>
            <numerusform>%n acciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify chain</source>
        <translation>Verificar la cadena</translation>
    </message>
    <message>
        <source>Recomputes every row&apos;s hash from the first one on</source>
        <translation>Vuelve a calcular el hash de cada fila desde la primera</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Nothing in the log matches</source>
        <translation>Nada coincide en el registro</translation>
    </message>
    <message>
        <source>The log could not be read: %1</source>
        <translation>No se pudo cargar el registro: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The chain is being read</source>
        <translation>Se está leyendo la cadena</translation>
    </message>
    <message>
        <source>The chain could not be checked: %1</source>
        <translation>No se pudo comprobar la cadena: %1</translation>
    </message>
    <message>
        <source>The chain holds: %1 rows, each proved by the one after it</source>
        <translation>La cadena está íntegra: %1 filas, cada una probada por la siguiente</translation>
    </message>
    <message>
        <source>The chain is broken at row %1: somebody has changed what is written there</source>
        <translation>La cadena está rota en la fila %1: alguien ha cambiado lo que hay escrito ahí</translation>
    </message>
</context>
<context>
    <name>ui::TrayFrame</name>
    <message>
        <source>Unscheduled tray</source>
        <translation>Bandeja de pendientes</translation>
    </message>
    <message>
        <source>Unscheduled</source>
        <translation>Sin planificar</translation>
    </message>
    <message>
        <source>Unscheduled %1</source>
        <translation>Sin planificar %1</translation>
    </message>
    <message>
        <source>Close the tray of what has no place in the week (U)</source>
        <translation>Cerrar la bandeja de lo que no tiene sitio en la semana (U)</translation>
    </message>
    <message>
        <source>What has no place in the week yet: open the tray (U)</source>
        <translation>Lo que aún no tiene sitio en la semana: abrir la bandeja (U)</translation>
    </message>
</context>
<context>
    <name>ui::TrayHands</name>
    <message>
        <source>Drop here to cancel: %1</source>
        <translation>Suelte aquí para cancelar: %1</translation>
    </message>
    <message>
        <source>Let go to cancel</source>
        <translation>Suelte para cancelar</translation>
    </message>
    <message>
        <source>Drop here to cancel</source>
        <translation>Suelte aquí para cancelar</translation>
    </message>
    <message>
        <source>Your role may look at what waits, not place it</source>
        <translation>Su rol puede ver lo que espera, no colocarlo</translation>
    </message>
    <message>
        <source>A list has no times to drop on: show the week by time or by account</source>
        <translation>Una lista no tiene horas donde soltar: muestre la semana por horas o por cuentas</translation>
    </message>
    <message>
        <source>This account does not take it: platform, language or state</source>
        <translation>Esta cuenta no lo admite: plataforma, idioma o estado</translation>
    </message>
    <message>
        <source>The past is read-only</source>
        <translation>El pasado es de solo lectura</translation>
    </message>
    <message>
        <source>The account is chosen after the drop</source>
        <translation>La cuenta se elige después de soltar</translation>
    </message>
    <message>
        <source>“%1” is not placed: %2</source>
        <translation>«%1» no se coloca: %2</translation>
    </message>
    <message>
        <source>Put it at %1</source>
        <translation>Ponerla en %1</translation>
    </message>
    <message>
        <source>“%1” stays: %2</source>
        <translation>«%1» se queda: %2</translation>
    </message>
    <message>
        <source>“%1” found no time: %2</source>
        <translation>«%1» no encontró hora: %2</translation>
    </message>
    <message>
        <source>Take the next fitting time</source>
        <translation>Tomar la próxima hora adecuada</translation>
    </message>
    <message>
        <source>Place at %1</source>
        <translation>Colocar en %1</translation>
    </message>
    <message>
        <source>New slot…</source>
        <translation>Entrada nueva…</translation>
    </message>
    <message>
        <source>Open in Content</source>
        <translation>Abrir en Contenido</translation>
    </message>
    <message>
        <source>Open Accounts</source>
        <translation>Abrir Cuentas</translation>
    </message>
</context>
<context>
    <name>ui::TrayIcon</name>
    <message>
        <source>%1: %2 waiting for approval, %3 need you</source>
        <translation>%1: pendientes de aprobación %2, requieren su atención %3</translation>
    </message>
    <message numerus="yes">
        <source>%n slots wait for approval</source>
        <translation>
            <numerusform>%n entrada espera aprobación</numerusform>
            <numerusform>%n entradas esperan aprobación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slots need you</source>
        <translation>
            <numerusform>%n entrada requiere su atención</numerusform>
            <numerusform>%n entradas requieren su atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slots failed</source>
        <translation>
            <numerusform>%n entrada ha fallado</numerusform>
            <numerusform>%n entradas han fallado</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TrendDialog</name>
    <message>
        <source>In demand on %1</source>
        <translation>Con demanda en %1</translation>
    </message>
    <message>
        <source>It holds for seven days from now, and fades: after three days it weighs half.</source>
        <translation>Vale siete días desde ahora y se desvanece: a los tres días pesa la mitad.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Hours of the audience&apos;s day</source>
        <translation>Horas del día de la audiencia</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>With commas between them</source>
        <translation>Separados por comas</translation>
    </message>
    <message>
        <source>How much, from 0 to 1</source>
        <translation>Cuánto, de 0 a 1</translation>
    </message>
    <message>
        <source>0.5 says nothing either way</source>
        <translation>0,5 no dice nada en ningún sentido</translation>
    </message>
    <message>
        <source>None: the platform&apos;s peak hours</source>
        <translation>Ninguna: las horas pico de la plataforma</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Introducir</translation>
    </message>
    <message numerus="yes">
        <source>At most %n topics</source>
        <translation>
            <numerusform>Como máximo %n tema</numerusform>
            <numerusform>Como máximo %n temas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A topic may have at most %n characters</source>
        <translation>
            <numerusform>Un tema puede tener como máximo %n carácter</numerusform>
            <numerusform>Un tema puede tener como máximo %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>trend of %1</source>
        <translation>tendencia de %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Cambiado: %1</translation>
    </message>
</context>
<context>
    <name>ui::TypeTicks</name>
    <message>
        <source>Where nobody says which</source>
        <translation>Donde nadie indica cuál</translation>
    </message>
</context>
<context>
    <name>ui::UnmitigatedModel</name>
    <message>
        <source>Slot</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation>Por qué se queda</translation>
    </message>
    <message>
        <source>Critical: move it, give it another account or cancel it yourself</source>
        <translation>Crítica: muévala, asígnele otra cuenta o cancélela</translation>
    </message>
    <message>
        <source>Approved as it stands</source>
        <translation>Aprobada tal como está</translation>
    </message>
    <message>
        <source>On its way already</source>
        <translation>Ya está saliendo</translation>
    </message>
    <message>
        <source>Pinned by hand</source>
        <translation>Fijada a mano</translation>
    </message>
    <message>
        <source>Its platform has no account yet</source>
        <translation>Su plataforma aún no tiene cuenta</translation>
    </message>
    <message>
        <source>No free place would lower its risk</source>
        <translation>Ningún lugar libre reduciría su riesgo</translation>
    </message>
</context>
<context>
    <name>ui::Unscheduled</name>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>Gave way</source>
        <translation>Cedió su sitio</translation>
    </message>
    <message>
        <source>No place found</source>
        <translation>Sin sitio</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>Sin planificar</translation>
    </message>
    <message>
        <source>No slot of this week carries this text for %1.</source>
        <translation>Ninguna entrada de esta semana lleva este texto para %1.</translation>
    </message>
    <message>
        <source>No slot of this week carries this text.</source>
        <translation>Ninguna entrada de esta semana lleva este texto.</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n cuenta</numerusform>
            <numerusform>%n cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n publicación</numerusform>
            <numerusform>%n publicaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a description</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>no account</source>
        <translation>ninguna cuenta</translation>
    </message>
</context>
<context>
    <name>ui::UnscheduledTray</name>
    <message>
        <source>Unscheduled</source>
        <translation>Sin planificar</translation>
    </message>
    <message>
        <source>Close the tray</source>
        <translation>Cerrar la bandeja</translation>
    </message>
    <message>
        <source>What has no place yet</source>
        <translation>Lo que aún no tiene sitio</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Reading what has no place yet…</source>
        <translation>Leyendo lo que aún no tiene sitio…</translation>
    </message>
    <message>
        <source>The filters hide all of it</source>
        <translation>Los filtros lo ocultan todo</translation>
    </message>
    <message numerus="yes">
        <source>%n things wait for a place in this week.</source>
        <translation>
            <numerusform>%n cosa espera un sitio en esta semana.</numerusform>
            <numerusform>%n cosas esperan un sitio en esta semana.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Nothing was missed</source>
        <translation>No se perdió nada</translation>
    </message>
    <message>
        <source>This week is over: nothing new can be placed in it. Later weeks show what waits for them.</source>
        <translation>Esta semana ha terminado: ya no se puede colocar nada nuevo. Las siguientes muestran lo que espera para ellas.</translation>
    </message>
    <message>
        <source>Nothing waits for a place</source>
        <translation>Nada espera un sitio</translation>
    </message>
    <message>
        <source>Every text of this week that an account could publish has a slot. New texts come from Content; a slot that is dragged here is cancelled.</source>
        <translation>Cada texto de esta semana que alguna cuenta podría publicar tiene su entrada. Los textos nuevos vienen de Contenido; una entrada que se arrastra aquí se cancela.</translation>
    </message>
    <message>
        <source>Open Content</source>
        <translation>Abrir Contenido</translation>
    </message>
    <message>
        <source>These are the first %1. Drag one into the week, or Enter.</source>
        <translation>Estos son los primeros %1. Arrastre uno a la semana, o Intro.</translation>
    </message>
    <message>
        <source>Drag into the week, or Enter</source>
        <translation>Arrastre a la semana, o Intro</translation>
    </message>
</context>
<context>
    <name>ui::Verdict</name>
    <message>
        <source>Proceed</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Review required</source>
        <translation>Requiere revisión</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abortar</translation>
    </message>
    <message>
        <source>The plan has no slots.</source>
        <translation>El plan no tiene entradas.</translation>
    </message>
    <message>
        <source>No slot is above the limit of %1.</source>
        <translation>Ninguna entrada supera el límite de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s), %1 of all, are above the limit of %2: more than half.</source>
        <translation>
            <numerusform>%n entrada, el %1 del total, supera el límite de %2: más de la mitad.</numerusform>
            <numerusform>%n entradas, el %1 del total, superan el límite de %2: más de la mitad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s), %1 of all, are above the limit of %2; to proceed, at most a tenth may be.</source>
        <translation>
            <numerusform>%n entrada, el %1 del total, supera el límite de %2; para seguir adelante puede superarlo como máximo una décima parte.</numerusform>
            <numerusform>%n entradas, el %1 del total, superan el límite de %2; para seguir adelante puede superarlo como máximo una décima parte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) are at CRITICAL risk.</source>
        <translation>
            <numerusform>%n entrada tiene riesgo CRÍTICO.</numerusform>
            <numerusform>%n entradas tienen riesgo CRÍTICO.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) break a rule and cannot go as they stand.</source>
        <translation>
            <numerusform>%n entrada incumple una regla y no puede salir como está.</numerusform>
            <numerusform>%n entradas incumplen una regla y no pueden salir como están.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::VerdictCard</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Plan&apos;s risk</source>
        <translation>Riesgo del plan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reach and how it changes</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::Verdicts</name>
    <message>
        <source>Another time or account may lower it.</source>
        <translation>Otra hora u otra cuenta pueden reducirlo.</translation>
    </message>
    <message>
        <source>Most of it comes from the account: another account lowers it, or a later day.</source>
        <translation>La mayor parte viene de la cuenta: otra cuenta o un día posterior lo reducen.</translation>
    </message>
    <message>
        <source>Most of it comes from the posts of that day: another day or account lowers it.</source>
        <translation>La mayor parte viene de las publicaciones de ese día: otro día u otra cuenta lo reducen.</translation>
    </message>
    <message>
        <source>Most of it comes from the content type: another type lowers it.</source>
        <translation>La mayor parte viene del tipo de contenido: otro tipo lo reduce.</translation>
    </message>
    <message>
        <source>Most of it comes from the platform: another platform lowers it.</source>
        <translation>La mayor parte viene de la plataforma: otra plataforma lo reduce.</translation>
    </message>
    <message>
        <source>Critical risk cannot be approved in any mode.</source>
        <translation>El riesgo crítico no puede aprobarse en ningún modo.</translation>
    </message>
    <message>
        <source>The risk of %1 is above %2, the limit of the mode %3.</source>
        <translation>El riesgo de %1 supera %2, el límite del modo %3.</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>plataforma</translation>
    </message>
    <message>
        <source>account</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenido</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>content type</source>
        <translation>tipo de contenido</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>media</source>
        <translation>archivos</translation>
    </message>
    <message>
        <source>links</source>
        <translation>enlaces</translation>
    </message>
    <message>
        <source>disclosures</source>
        <translation>declaraciones</translation>
    </message>
    <message>
        <source>time</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>risk band</source>
        <translation>nivel de riesgo</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>política</translation>
    </message>
    <message>
        <source>another version of the content, with the same text here</source>
        <translation>otra versión del contenido, aquí con el mismo texto</translation>
    </message>
</context>
<context>
    <name>ui::ViolationModel</name>
    <message>
        <source>a person decides</source>
        <translation>decide una persona</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Mover al %1</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Nearest that fits</source>
        <translation>Lo más próximo que encaja</translation>
    </message>
</context>
<context>
    <name>ui::WeekFilter</name>
    <message>
        <source>%1 · %2</source>
        <comment>two counts of slots</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n not going out</source>
        <translation>
            <numerusform>%n que no sale</numerusform>
            <numerusform>%n que no salen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WeekOverlay</name>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 hasta %2</translation>
    </message>
    <message>
        <source>%1
%2
Blocked for: %3</source>
        <translation>%1
%2
Bloqueado para: %3</translation>
    </message>
</context>
<context>
    <name>ui::WhenStep</name>
    <message>
        <source>Each platform&apos;s own</source>
        <translation>El propio de cada plataforma</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Days and hours of the plan go by this clock</source>
        <translation>Los días y las horas del plan siguen este reloj</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Tipo de contenido</translation>
    </message>
    <message>
        <source>The plan&apos;s week: %1 to %2</source>
        <translation>La semana del plan: del %1 al %2</translation>
    </message>
    <message>
        <source>%1 does not take it: nothing is planned there</source>
        <translation>%1 no lo admite: allí no se planifica nada</translation>
    </message>
</context>
<context>
    <name>ui::WhereStep</name>
    <message>
        <source>Each platform in each language is a lane with posts of its own.</source>
        <translation>Cada plataforma en cada idioma es un carril con sus propias publicaciones.</translation>
    </message>
    <message>
        <source>%1 has no account: its slots can be seen and judged, but not sent for approval.</source>
        <translation>%1 no tiene cuenta: sus entradas se pueden ver y valorar, pero no enviar a aprobación.</translation>
    </message>
    <message>
        <source>no account</source>
        <translation>sin cuenta</translation>
    </message>
    <message>
        <source>1 account</source>
        <translation>1 cuenta</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n cuenta</numerusform>
            <numerusform>%n cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no account for %2: nothing can be planned there.</source>
        <translation>%1 no tiene cuenta para %2: allí no se puede planificar nada.</translation>
    </message>
</context>
<context>
    <name>ui::WhyPopover</name>
    <message>
        <source>%1 %2</source>
        <comment>platform and language</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>Por qué %1</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <translation>«%1», %2</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Nothing is known of this account</source>
        <translation>No se sabe nada de esta cuenta</translation>
    </message>
    <message>
        <source>Worth, when it was planned</source>
        <translation>Valor al planificarse</translation>
    </message>
    <message>
        <source>Worth, as of now</source>
        <translation>Valor actual</translation>
    </message>
    <message>
        <source>%1 posts</source>
        <comment>how many average posts it is worth</comment>
        <translation>%1 publicaciones</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 está vacío</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>Ya ha pasado</translation>
    </message>
    <message>
        <source>No plan has slots in this week</source>
        <translation>Ningún plan tiene entradas en esta semana</translation>
    </message>
    <message>
        <source>No plan covers this time</source>
        <translation>Ningún plan abarca esta hora</translation>
    </message>
    <message numerus="yes">
        <source>%n more lanes</source>
        <translation>
            <numerusform>%n carril más</numerusform>
            <numerusform>%n carriles más</numerusform>
        </translation>
    </message>
    <message>
        <source>New slot here…</source>
        <translation>Entrada nueva aquí…</translation>
    </message>
    <message>
        <source>Fill it: %1</source>
        <translation>Llenarlo: %1</translation>
    </message>
    <message>
        <source>With “%1”</source>
        <translation>Con «%1»</translation>
    </message>
</context>
<context>
    <name>ui::WhyWords</name>
    <message>
        <source>Hour of the day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Visibilidad</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>%1%2&#xa0;%</source>
        <comment>sign and number of a percentage</comment>
        <translation>%1%2&#xa0;%</translation>
    </message>
    <message>
        <source>Post %1 of %2 that day; %3 of %4 that the account may make</source>
        <translation>Publicación %1 de %2 ese día; %3 de %4 que la cuenta puede hacer</translation>
    </message>
    <message>
        <source>No model was asked</source>
        <translation>No se consultó a ningún modelo</translation>
    </message>
    <message numerus="yes">
        <source>%n models were asked; none had a usable answer for this platform</source>
        <translation>
            <numerusform>Se consultó a %n modelo; no dio una respuesta útil para esta plataforma</numerusform>
            <numerusform>Se consultó a %n modelos; ninguno dio una respuesta útil para esta plataforma</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is %2&#xa0;h away</source>
        <translation>%1 está a %2&#xa0;h</translation>
    </message>
    <message numerus="yes">
        <source>%n models advise %1, agreement %2</source>
        <translation>
            <numerusform>%n modelo aconseja %1, acuerdo %2</numerusform>
            <numerusform>%n modelos aconsejan %1, acuerdo %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Dissent: %2</source>
        <translation>%1. Discrepan: %2</translation>
    </message>
    <message>
        <source>did not answer in time</source>
        <translation>no respondió a tiempo</translation>
    </message>
    <message>
        <source>had no usable answer</source>
        <translation>no dio una respuesta útil</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>%1 (confidence %2)</source>
        <comment>time of a vote</comment>
        <translation>%1 (confianza %2)</translation>
    </message>
    <message>
        <source>nothing about this platform</source>
        <translation>nada sobre esta plataforma</translation>
    </message>
    <message>
        <source>No account of the platform speaks this language</source>
        <translation>Ninguna cuenta de la plataforma habla este idioma</translation>
    </message>
    <message numerus="yes">
        <source>It has its %n posts of that day</source>
        <translation>
            <numerusform>Ya tiene su %n publicación de ese día</numerusform>
            <numerusform>Ya tiene sus %n publicaciones de ese día</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has its %n posts of the week</source>
        <translation>
            <numerusform>Ya tiene su %n publicación de la semana</numerusform>
            <numerusform>Ya tiene sus %n publicaciones de la semana</numerusform>
        </translation>
    </message>
    <message>
        <source>The hour is worth less than those that were chosen</source>
        <translation>La hora vale menos que las elegidas</translation>
    </message>
    <message>
        <source>Nothing stands against it: planning again may use it</source>
        <translation>Nada lo impide: volver a planificar puede usarla</translation>
    </message>
</context>
<context>
    <name>ui::Words</name>
    <message>
        <source>Planned</source>
        <translation>Planificada</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Pendiente de aprobación</translation>
    </message>
    <message>
        <source>Needs approval again</source>
        <translation>Requiere nueva aprobación</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Waiting to retry</source>
        <translation>En espera de reintento</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Resultado desconocido</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Semi-autonomous</source>
        <translation>Semiautónomo</translation>
    </message>
    <message>
        <source>Fully autonomous</source>
        <translation>Totalmente autónomo</translation>
    </message>
    <message>
        <source>LOW</source>
        <translation>BAJO</translation>
    </message>
    <message>
        <source>MEDIUM</source>
        <translation>MEDIO</translation>
    </message>
    <message>
        <source>HIGH</source>
        <translation>ALTO</translation>
    </message>
    <message>
        <source>CRITICAL</source>
        <translation>CRÍTICO</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>Reel</source>
        <translation>Reel</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>trend %1</source>
        <translation>tendencia %1</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Suspensión</translation>
    </message>
    <message>
        <source>Recent failures</source>
        <translation>Fallos recientes</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Given from outside</source>
        <translation>Indicado desde fuera</translation>
    </message>
    <message>
        <source>1 slot</source>
        <translation>1 entrada</translation>
    </message>
    <message numerus="yes">
        <source>%n slots</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planificador</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Aprobador</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Only a planned slot can be sent for approval</source>
        <translation>Solo se puede enviar a aprobación una entrada planificada</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalán</translation>
    </message>
    <message>
        <source>Your role may look at slots, not change them</source>
        <translation>Su rol permite ver las entradas, no cambiarlas</translation>
    </message>
</context>
<context>
    <name>ui::ZoneField</name>
    <message>
        <source>Must be a time zone like Europe/Madrid</source>
        <translation>Debe ser una zona horaria como Europe/Madrid</translation>
    </message>
</context>
</TS>
