using Consentry.Judging;

namespace Consentry.Rulebook;

/// <summary>Short ways to write a rejection code of each scheme.</summary>
internal static class Codes
{
    public static RejectionCode Twilio(string code) => new("twilio", code);

    public static RejectionCode TwilioFinal(string code) => new("twilio", code, IsResubmittable: false);

    public static RejectionCode TollFree(string code) => new("twilio-toll-free", code);

    public static RejectionCode Dca(string code) => new("dca", code);

    public static RejectionCode DcaFinal(string code) => new("dca", code, IsResubmittable: false);

    public static RejectionCode Bandwidth(string code) => new("bandwidth", code);

    public static RejectionCode Aws(string code) => new("aws", code);

    /// <summary>A code after which the same campaign cannot be handed in again.</summary>
    public static RejectionCode AwsFinal(string code) => new("aws", code, IsResubmittable: false);

    public static RejectionCode Textr(string code) => new("textr", code);
}
