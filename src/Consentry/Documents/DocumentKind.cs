namespace Consentry.Documents;

/// <summary>What a document is, judged by what it says.</summary>
public enum DocumentKind
{
    /// <summary>A privacy policy.</summary>
    Privacy,

    /// <summary>Terms of a texting program, alone or among other terms.</summary>
    Terms,

    /// <summary>Policy and terms on one page.</summary>
    Combined,

    /// <summary>A form in which a visitor agrees to be texted.</summary>
    Form,

    /// <summary>No legal document: nothing is judged, and it is never accepted.</summary>
    Other,
}
