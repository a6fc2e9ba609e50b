import type { BlockContent, DefinitionContent, PhrasingContent } from 'mdast';
import type { Parent } from 'unist';

/*
 * The tree that is checked and shown. Facts have become text and links, <Choices> and <Recipients> lists;
 * the other components are nodes of their own, each with the HTML it becomes in `data.hName`.
 */

interface Component extends Parent {
  children: (BlockContent | DefinitionContent | PhrasingContent)[];
  data: { hName: string; hProperties?: Record<string, string | string[]> };
}

/** `<Element id>`: a `div` around blocks, a `span` in a sentence. */
interface ElementNode extends Component {
  type: 'element';
  ids: string[];
}

interface ConsequenceNode extends Component {
  type: 'consequence';
}

interface NoteNode extends Component {
  type: 'note';
}

/** `<Definition>`. mdast's own `definition` is the target of a reference link. */
interface TermDefinitionNode extends Component {
  type: 'termDefinition';
  term: string;
}

interface SignatureNode extends Component {
  type: 'signature';
  /** The officer's name in carrier.yaml. */
  of: string;
  /** Day of signing; absent while there is a line to sign on. */
  signed?: string;
}

declare module 'mdast' {
  interface RootContentMap {
    element: ElementNode;
    consequence: ConsequenceNode;
    note: NoteNode;
    termDefinition: TermDefinitionNode;
    signature: SignatureNode;
  }
  interface BlockContentMap {
    element: ElementNode;
    consequence: ConsequenceNode;
    note: NoteNode;
    termDefinition: TermDefinitionNode;
    signature: SignatureNode;
  }
  interface PhrasingContentMap {
    element: ElementNode;
  }
  interface Data {
    /** Name of the fact whose value this is. */
    fact?: string;
    /** The answer that a block tells a way to give (`<Choices to="deny">`). */
    choice?: 'grant' | 'deny';
    hName?: string;
    hProperties?: Record<string, string | string[]>;
  }
}
