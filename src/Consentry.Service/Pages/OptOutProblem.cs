namespace Consentry.Service.Pages;

/// <summary>Why a form comes back.</summary>
public enum OptOutProblem
{
    NumberMissing,
    NumberMalformed,
    NothingChosen,

    /// <summary>The form is right, and the ledger is away.</summary>
    NotRecorded,
}
