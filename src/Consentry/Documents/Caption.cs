namespace Consentry.Documents;

/// <summary>What makes a line that is no heading a title all the same.</summary>
internal enum Caption
{
    None,

    /// <summary>It is bold or large, as titles are, and labels and figures too.</summary>
    Styled,

    /// <summary>Its element is a title by its name: <c>class="card-title"</c>, a <c>legend</c>, a <c>summary</c>, what <c>aria-labelledby</c> points at.</summary>
    Named,
}
