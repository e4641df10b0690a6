namespace Consentry.Documents;

/// <summary>What a document is, judged by what it says.</summary>
public enum DocumentKind
{
    Privacy,
    Terms,

    /// <summary>Policy and terms on one page.</summary>
    Combined,
    Form,

    /// <summary>No legal document: nothing is judged, and it is never accepted.</summary>
    Other,
}
