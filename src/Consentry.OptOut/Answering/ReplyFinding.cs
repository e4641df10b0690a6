namespace Consentry.OptOut.Answering;

/// <summary>What a reply lacks.</summary>
/// <param name="Id">Such as <c>reply.stop-brand</c>: a promise.</param>
/// <param name="Message">What was found, and what to write instead.</param>
public sealed record ReplyFinding(string Id, string Message);
