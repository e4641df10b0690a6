using System.Globalization;

namespace Consentry.Service.Pages;

internal static partial class PageTexts
{
    private static readonly string[] Mois =
    [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ];

    public static readonly PageWords French = new()
    {
        Tag = "fr",
        Language = "Français",
        Languages = "Langue",
        Title = "Ne plus recevoir de textos",
        Error = "Erreur\u00a0: ",
        Intro = name =>
            $"Écrivez le numéro de mobile qui ne doit plus recevoir de textos de {name}. L'effet est immédiat.",
        Number = "Numéro de mobile",
        NumberHint =
            "Avec l'indicatif régional. Hors des États-Unis et du Canada, commencez par + et l'indicatif du pays.",
        Choice = "Quels textos doivent cesser\u00a0?",
        AllTexts = name => $"Tous les textos de {name}",
        SomeTexts = "Seulement certains",
        Programs = "Textos qui doivent cesser",
        MarketingHint = "Si vous arrêtez une sorte de textos publicitaires, tous nos textos publicitaires cessent.",
        Remark = "Remarque (facultatif)",
        RemarkHint = "Elle est conservée avec votre demande.",
        Submit = "Arrêter les textos",
        Kept = "Votre numéro n'est conservé que pour attester que ces textos doivent cesser.",
        OtherWays = name => $"Vous pouvez aussi répondre STOP à tout texto de {name}.",
        Contact = "Ou contactez-nous\u00a0:",
        Questions = "Des questions\u00a0? Contactez-nous\u00a0:",
        Problems = "Il y a un problème",
        NumberMissing = "Écrivez votre numéro de mobile",
        NumberMalformed =
            "Vérifiez le numéro de mobile\u00a0: il faut dix chiffres avec l'indicatif régional, ou d'abord + et l'indicatif du pays",
        NothingChosen = "Choisissez quels textos doivent cesser, ou choisissez tous les textos",
        NotRecorded = "Votre demande n'a pas pu être enregistrée",
        TryAgain = "Rien n'a encore changé. Veuillez réessayer dans une minute.",
        DoneTitle = "Textos arrêtés",
        DoneAll = (name, number) => $"{name} n'envoie plus de textos au {number}.",
        DoneSome = (name, number) => $"{name} n'envoie plus ces textos au {number}\u00a0:",
        MarketingTexts = "Tous les textos publicitaires",
        Since = "En vigueur depuis le",
        Time = time =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{time.UtcDateTime.Day} {Mois[time.UtcDateTime.Month - 1]} {time.UtcDateTime:yyyy, HH:mm} UTC"
            ),
        OnItsWay = "Un texto déjà en route peut encore arriver.",
        ChangedMind = name => $"Si vous changez d'avis, répondez START à un texto de {name}.",
        AnotherNumber = "Arrêter les textos à un autre numéro",
        NotFoundTitle = "Page introuvable",
        NotFound = "Il n'y a pas de page de désinscription à cette adresse. Vérifiez qu'il n'y manque pas de lettres.",
        TooManyTitle = "Trop de demandes",
        TooMany = seconds =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"Il y a eu trop de demandes depuis votre réseau, et celle-ci n'a pas été enregistrée. Veuillez réessayer dans {seconds} s."
            ),
        AwayTitle = "Indisponible en ce moment",
        UnreadableTitle = "La demande n'a pas pu être lue",
        Unreadable =
            "Rien n'a été enregistré. Veuillez remplir de nouveau le formulaire, avec une remarque plus courte.",
        ReplyStop = "Vous pouvez aussi répondre STOP à tout texto que vous ne voulez plus recevoir.",
    };
}
