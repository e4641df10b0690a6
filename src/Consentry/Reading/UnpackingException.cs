namespace Consentry.Reading;

/// <summary>Leaves the reader of a file that cannot be unpacked; <see cref="Reader"/> turns it into a failure.</summary>
internal sealed class UnpackingException(string code, string message) : Exception(message)
{
    public ReadFailure Failure => new(code, Message);

    /// <summary>Of the file itself, or of what it unpacks to: such files are built to fill the memory of who opens them.</summary>
    public static UnpackingException TooLarge(string what = "larger than the 10 MB that are read") =>
        new("too-large", $"{what}; give the page of the policy or terms alone");
}
