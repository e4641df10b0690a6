using System.Globalization;
using Consentry.OptOut.Ledger;

namespace Consentry.OptOut.Answering;

/// <summary>The sender's own replies, and those made of its name and contact in the language of the consumer.</summary>
/// <remarks>
/// Made in letters that the GSM alphabet has, which halves their price: it lacks á, í, ó, ú, ê and ç, so the wordings do without them.
/// </remarks>
internal sealed class ReplyWriter(SenderSettings sender, InboundLanguage language)
{
    private const string Rates = "Msg&data rates may apply.";
    private const string Tarifas = "Pueden aplicarse tarifas de mensajes y datos.";
    private const string Frais = "Des frais de messagerie et de données peuvent s'appliquer.";

    /// <summary>Of the sender's own words only where all texts are ended, since they say nothing of a part.</summary>
    public string Stop(IReadOnlyList<Scope> scopes) =>
        scopes is not [{ IsAll: true }]
            ? StopOf(Names(scopes))
            : sender.Replies.Stop
                ?? language switch
                {
                    InboundLanguage.Spanish =>
                        $"{sender.Name}: baja confirmada. Ya no le enviamos mensajes. Ayuda: {Contact("o")}",
                    InboundLanguage.French =>
                        $"{sender.Name} : désinscription confirmée. Vous ne recevrez plus de textos. Aide : {Contact("ou")}",
                    _ =>
                        $"{sender.Name}: you are unsubscribed and will get no more texts from us. Questions: {Contact("or")}",
                };

    /// <param name="program">That of the number which was written to; null where it is of several.</param>
    public string Help(string? program) =>
        sender.Replies.Help
        ?? language switch
        {
            InboundLanguage.Spanish =>
                $"{Brand(program)}: ayuda en {Contact("o")}. {Frequency(program)}. {Tarifas} Responda STOP para cancelar.",
            InboundLanguage.French =>
                $"{Brand(program)} : aide sur {Contact("ou")}. {Frequency(program)}. {Frais} Répondez STOP pour vous désinscrire.",
            _ => $"{Brand(program)}: help at {Contact("or")}. {Frequency(program)}. {Rates} Reply STOP to end.",
        };

    public string Resume(string? program) =>
        sender.Replies.Resume
        ?? language switch
        {
            InboundLanguage.Spanish =>
                $"{Brand(program)}: alta confirmada de nuevo. {Frequency(program)}. {Tarifas} Responda AYUDA para ayuda, STOP para cancelar.",
            InboundLanguage.French =>
                $"{Brand(program)} : réinscription confirmée. {Frequency(program)}. {Frais} Répondez AIDE pour de l'aide, STOP pour vous désinscrire.",
            _ =>
                $"{Brand(program)}: you get our texts again. {Frequency(program)}. {Rates} STOP ends them, HELP gets you help.",
        };

    private string StopOf(string what) =>
        language switch
        {
            InboundLanguage.Spanish =>
                $"{sender.Name}: baja confirmada ({what}). Ya no le enviamos esos mensajes. Para terminar con todos, responda STOP.",
            InboundLanguage.French =>
                $"{sender.Name} : désinscription confirmée ({what}). Vous ne recevrez plus ces textos. Pour ne plus rien recevoir, répondez STOP.",
            _ =>
                $"{sender.Name}: you are unsubscribed from {what} and will get no more of them. Reply STOP to end all texts.",
        };

    /// <summary>Marketing under one name, since it is ended as one.</summary>
    private string Names(IReadOnlyList<Scope> scopes)
    {
        var categories = sender.Programs.SelectMany(program => program.Categories);
        var marketing = categories.Where(c => c.IsMarketing).Select(c => c.Name).ToHashSet(StringComparer.Ordinal);
        var names = scopes
            .Select(scope =>
                scope.Category is { } category
                    ? marketing.Contains(category)
                        ? MarketingTexts
                        : category.Replace('-', ' ')
                    : Title(scope.Program) ?? scope.Program!.Replace('-', ' ')
            )
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return string.Join(", ", names);
    }

    private string MarketingTexts =>
        language switch
        {
            InboundLanguage.Spanish => "mensajes publicitarios",
            InboundLanguage.French => "textos publicitaires",
            _ => "marketing texts",
        };

    private string? Title(string? program) => Find(program)?.Title;

    private SenderProgram? Find(string? program) =>
        sender.Programs.FirstOrDefault(p => string.Equals(p.Name, program, StringComparison.Ordinal));

    /// <summary>The sender's name, which a program's title may hold already.</summary>
    private string Brand(string? program) =>
        Title(program) is not { } title ? sender.Name
        : Folding.Words(title).Contains(Folding.Words(sender.Name), StringComparison.Ordinal) ? title
        : $"{sender.Name} {title}";

    /// <summary>At most two ways, since a text is short.</summary>
    private string Contact(string or) =>
        string.Join(
            $" {or} ",
            new[] { sender.Phone, sender.Email, sender.HelpPage }.Where(way => way is not null).Take(2)
        );

    /// <summary>Of the program, or of the only one that there is.</summary>
    private string Frequency(string? program)
    {
        var promised = (sender.Programs is [var only] ? only : Find(program))?.Frequency;
        return language switch
        {
            InboundLanguage.Spanish => promised is null ? "Frecuencia variable" : Spanish(promised),
            InboundLanguage.French => promised is null ? "Fréquence variable" : French(promised),
            _ => promised is null ? "Msg frequency varies" : English(promised),
        };
    }

    private static string English(PromisedFrequency promised) =>
        Told($"Up to {promised.Most} msgs", promised.Per, ["a day", "a week", "a month"], "in", "days");

    private static string Spanish(PromisedFrequency promised) =>
        Told($"Hasta {promised.Most} mensajes", promised.Per, ["diarios", "semanales", "mensuales"], "en", "días");

    private static string French(PromisedFrequency promised) =>
        Told($"Jusqu'à {promised.Most} messages", promised.Per, ["par jour", "par semaine", "par mois"], "en", "jours");

    private static string Told(FormattableString most, int per, string[] names, string within, string days)
    {
        var span = per switch
        {
            1 => names[0],
            7 => names[1],
            30 or 31 => names[2],
            _ => string.Create(CultureInfo.InvariantCulture, $"{within} {per} {days}"),
        };
        return $"{FormattableString.Invariant(most)} {span}";
    }
}
