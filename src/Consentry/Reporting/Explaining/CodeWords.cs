using System.Diagnostics;
using Consentry.Judging;

namespace Consentry.Reporting.Explaining;

/// <summary>What a reader is told of a code's consequence, and of what its meaning rests on.</summary>
internal static class CodeWords
{
    public static string Of(Recourse recourse) =>
        recourse switch
        {
            Recourse.Resubmit => "resubmittable: the same campaign or number may be submitted again, mended",
            Recourse.Final => "final: the same campaign or number cannot be submitted again",
            Recourse.None => "nothing to resubmit: this answers no submission",
            _ => throw new UnreachableException(),
        };

    public static string Of(Basis basis) =>
        basis switch
        {
            Basis.Read => "the registrar's page was read",
            Basis.Excerpt => "an excerpt of the registrar's page was read",
            Basis.ThirdParty => "told by a third party; the registrar's page was not read",
            Basis.Listed => "its number and title are known from lists; its page was not read",
            Basis.Guess => "a guess from the codes around it",
            _ => throw new UnreachableException(),
        };
}
