using System;
using System.Runtime.CompilerServices;

namespace Pbr.Fluent.Builders;

/// <summary>A draft while it is written, and the stage that the writing has come to.</summary>
/// <typeparam name="TDraft">The type of the draft.</typeparam>
internal sealed class DraftInProgress<TDraft>
{
    private const int Ended = int.MaxValue;
    private TDraft _draft;
    private int _stage;
    private bool _isWriting;

    public DraftInProgress(TDraft draft)
    {
        _draft = draft;
    }

    /// <summary>Writes something that belongs to a stage, and goes on to that stage if the writing was before it.</summary>
    /// <exception cref="InvalidOperationException">The writing has left that stage or has ended.</exception>
    public void Write(int stage, Func<TDraft, TDraft> change, [CallerMemberName] string call = "")
    {
        Require(stage, call);
        _isWriting = true;
        try { _draft = change(_draft); }
        finally { _isWriting = false; }
        _stage = stage;
    }

    /// <summary>Goes on to a later stage.</summary>
    public void Advance(int stage) => _stage = Math.Max(_stage, stage);

    /// <summary>Makes sure that the writing has neither left a stage nor ended.</summary>
    /// <exception cref="InvalidOperationException">It has.</exception>
    public void Require(int stage, [CallerMemberName] string call = "")
    {
        if (_isWriting) { throw Misuse.Nested(call); } // what it wrote would be lost, silently
        if (_stage == Ended) { throw Misuse.Ended(call); }
        if (stage < _stage) { throw Misuse.Passed(call); }
    }

    /// <summary>What has been written up to here.</summary>
    /// <exception cref="InvalidOperationException">The writing has ended.</exception>
    public TDraft Current([CallerMemberName] string call = "")
    {
        Require(_stage, call);
        return _draft;
    }

    /// <summary>Ends the writing.</summary>
    /// <exception cref="InvalidOperationException">It has ended before.</exception>
    public TDraft Finish([CallerMemberName] string call = "")
    {
        TDraft finished = Current(call);
        _stage = Ended;
        return finished;
    }
}
