namespace Consentry.OptOut;

/// <summary>The language that decided.</summary>
public enum InboundLanguage
{
    /// <summary>Also where no words decide.</summary>
    English,

    /// <summary>Of Spain and the Americas.</summary>
    Spanish,

    /// <summary>Of Canada and France.</summary>
    French,
}
