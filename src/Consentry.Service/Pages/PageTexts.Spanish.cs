using System.Globalization;

namespace Consentry.Service.Pages;

internal static partial class PageTexts
{
    private static readonly string[] Meses =
    [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ];

    public static readonly PageWords Spanish = new()
    {
        Tag = "es",
        Language = "Español",
        Languages = "Idioma",
        Title = "Dejar de recibir mensajes de texto",
        Error = "Error: ",
        Intro = name =>
            $"Escriba el número de celular que ya no debe recibir mensajes de {name}. Tiene efecto de inmediato.",
        Number = "Número de celular",
        NumberHint = "Con el código de área. Fuera de EE. UU. y Canadá, empiece con + y el código del país.",
        Choice = "¿Qué mensajes deben terminar?",
        AllTexts = name => $"Todos los mensajes de {name}",
        SomeTexts = "Solo algunos",
        Programs = "Mensajes que deben terminar",
        MarketingHint = "Si termina un tipo de mensajes publicitarios, terminan todos nuestros mensajes publicitarios.",
        Remark = "Comentario (opcional)",
        RemarkHint = "Se guarda con su solicitud.",
        Submit = "Terminar los mensajes",
        Kept = "Su número se guarda solo como constancia de que estos mensajes deben terminar.",
        OtherWays = name => $"También puede responder STOP a cualquier mensaje de {name}.",
        Contact = "O comuníquese con nosotros:",
        Questions = "¿Preguntas? Comuníquese con nosotros:",
        Problems = "Hay un problema",
        NumberMissing = "Escriba su número de celular",
        NumberMalformed =
            "Revise el número de celular: debe tener diez dígitos con el código de área, o empezar con + y el código del país",
        NothingChosen = "Elija qué mensajes deben terminar, o elija todos los mensajes",
        NotRecorded = "No se pudo registrar su solicitud",
        TryAgain = "Todavía no ha cambiado nada. Inténtelo de nuevo en un minuto.",
        DoneTitle = "Mensajes terminados",
        DoneAll = (name, number) => $"{name} ya no envía mensajes al {number}.",
        DoneSome = (name, number) => $"{name} ya no envía estos mensajes al {number}:",
        MarketingTexts = "Todos los mensajes publicitarios",
        Since = "Con efecto desde el",
        Time = time =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{time.UtcDateTime.Day} de {Meses[time.UtcDateTime.Month - 1]} de {time.UtcDateTime:yyyy, HH:mm} UTC"
            ),
        OnItsWay = "Un mensaje que ya estaba en camino todavía puede llegar.",
        ChangedMind = name => $"Si cambia de opinión, responda START a un mensaje de {name}.",
        AnotherNumber = "Terminar los mensajes a otro número",
        NotFoundTitle = "Página no encontrada",
        NotFound = "En esta dirección no hay una página de baja. Revise si le faltan letras.",
        TooManyTitle = "Demasiadas solicitudes",
        TooMany = seconds =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"Hubo demasiadas solicitudes desde su red, y esta no se registró. Inténtelo de nuevo en {seconds} s."
            ),
        AwayTitle = "No disponible en este momento",
        UnreadableTitle = "No se pudo leer la solicitud",
        Unreadable = "No se registró nada. Llene el formulario de nuevo, con un comentario más corto.",
        ReplyStop = "También puede responder STOP a cualquier mensaje que ya no quiera recibir.",
    };
}
