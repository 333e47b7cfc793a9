/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.channel;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.headroom.model.base.BasePackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The channel list: entered once, read by the band, the stage and every console.
 * <!-- end-model-doc -->
 * @see org.headroom.model.channel.ChannelFactory
 * @model kind="package"
 * @generated
 */
public interface ChannelPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "channel";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:headroom:model:channel";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "channel";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ChannelPackage eINSTANCE = org.headroom.model.channel.impl.ChannelPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.headroom.model.channel.impl.ChannelListImpl <em>List</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.channel.impl.ChannelListImpl
	 * @see org.headroom.model.channel.impl.ChannelPackageImpl#getChannelList()
	 * @generated
	 */
	int CHANNEL_LIST = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL_LIST__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL_LIST__INPUTS = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Outputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL_LIST__OUTPUTS = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>List</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL_LIST_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>List</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL_LIST_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.channel.impl.InputChannelImpl <em>Input Channel</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.channel.impl.InputChannelImpl
	 * @see org.headroom.model.channel.impl.ChannelPackageImpl#getInputChannel()
	 * @generated
	 */
	int INPUT_CHANNEL = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_CHANNEL__ID = BasePackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_CHANNEL__NAME = BasePackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_CHANNEL__NOTES = BasePackage.NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_CHANNEL__NUMBER = BasePackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Instrument</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_CHANNEL__INSTRUMENT = BasePackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Microphone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_CHANNEL__MICROPHONE = BasePackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_CHANNEL__SOURCE = BasePackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Source Port</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_CHANNEL__SOURCE_PORT = BasePackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Stand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_CHANNEL__STAND = BasePackage.NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Phantom</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_CHANNEL__PHANTOM = BasePackage.NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_CHANNEL__POSITION = BasePackage.NAMED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Stagebox</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_CHANNEL__STAGEBOX = BasePackage.NAMED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Sub Snake</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_CHANNEL__SUB_SNAKE = BasePackage.NAMED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_CHANNEL__COLOUR = BasePackage.NAMED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_CHANNEL__GROUP = BasePackage.NAMED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Dca</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_CHANNEL__DCA = BasePackage.NAMED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Insert</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_CHANNEL__INSERT = BasePackage.NAMED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Strips</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_CHANNEL__STRIPS = BasePackage.NAMED_FEATURE_COUNT + 14;

	/**
	 * The number of structural features of the '<em>Input Channel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_CHANNEL_FEATURE_COUNT = BasePackage.NAMED_FEATURE_COUNT + 15;

	/**
	 * The number of operations of the '<em>Input Channel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_CHANNEL_OPERATION_COUNT = BasePackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.channel.impl.OutputChannelImpl <em>Output Channel</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.channel.impl.OutputChannelImpl
	 * @see org.headroom.model.channel.impl.ChannelPackageImpl#getOutputChannel()
	 * @generated
	 */
	int OUTPUT_CHANNEL = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT_CHANNEL__ID = BasePackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT_CHANNEL__NAME = BasePackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT_CHANNEL__NOTES = BasePackage.NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT_CHANNEL__NUMBER = BasePackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT_CHANNEL__KIND = BasePackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Console</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT_CHANNEL__CONSOLE = BasePackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Bus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT_CHANNEL__BUS = BasePackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Port</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT_CHANNEL__PORT = BasePackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Destinations</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT_CHANNEL__DESTINATIONS = BasePackage.NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT_CHANNEL__COLOUR = BasePackage.NAMED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Output Channel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT_CHANNEL_FEATURE_COUNT = BasePackage.NAMED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Output Channel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT_CHANNEL_OPERATION_COUNT = BasePackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.channel.impl.ConsoleStripImpl <em>Console Strip</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.channel.impl.ConsoleStripImpl
	 * @see org.headroom.model.channel.impl.ChannelPackageImpl#getConsoleStrip()
	 * @generated
	 */
	int CONSOLE_STRIP = 3;

	/**
	 * The feature id for the '<em><b>Console</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_STRIP__CONSOLE = 0;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_STRIP__CHANNEL = 1;

	/**
	 * The feature id for the '<em><b>Socket</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_STRIP__SOCKET = 2;

	/**
	 * The feature id for the '<em><b>Short Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_STRIP__SHORT_NAME = 3;

	/**
	 * The number of structural features of the '<em>Console Strip</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_STRIP_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Console Strip</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_STRIP_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.channel.OutputKind <em>Output Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.channel.OutputKind
	 * @see org.headroom.model.channel.impl.ChannelPackageImpl#getOutputKind()
	 * @generated
	 */
	int OUTPUT_KIND = 4;


	/**
	 * Returns the meta object for class '{@link org.headroom.model.channel.ChannelList <em>List</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>List</em>'.
	 * @see org.headroom.model.channel.ChannelList
	 * @generated
	 */
	EClass getChannelList();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headroom.model.channel.ChannelList#getInputs <em>Inputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Inputs</em>'.
	 * @see org.headroom.model.channel.ChannelList#getInputs()
	 * @see #getChannelList()
	 * @generated
	 */
	EReference getChannelList_Inputs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headroom.model.channel.ChannelList#getOutputs <em>Outputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Outputs</em>'.
	 * @see org.headroom.model.channel.ChannelList#getOutputs()
	 * @see #getChannelList()
	 * @generated
	 */
	EReference getChannelList_Outputs();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.channel.InputChannel <em>Input Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Input Channel</em>'.
	 * @see org.headroom.model.channel.InputChannel
	 * @generated
	 */
	EClass getInputChannel();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.channel.InputChannel#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.headroom.model.channel.InputChannel#getNumber()
	 * @see #getInputChannel()
	 * @generated
	 */
	EAttribute getInputChannel_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.channel.InputChannel#getInstrument <em>Instrument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Instrument</em>'.
	 * @see org.headroom.model.channel.InputChannel#getInstrument()
	 * @see #getInputChannel()
	 * @generated
	 */
	EAttribute getInputChannel_Instrument();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.channel.InputChannel#getMicrophone <em>Microphone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Microphone</em>'.
	 * @see org.headroom.model.channel.InputChannel#getMicrophone()
	 * @see #getInputChannel()
	 * @generated
	 */
	EAttribute getInputChannel_Microphone();

	/**
	 * Returns the meta object for the reference '{@link org.headroom.model.channel.InputChannel#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.headroom.model.channel.InputChannel#getSource()
	 * @see #getInputChannel()
	 * @generated
	 */
	EReference getInputChannel_Source();

	/**
	 * Returns the meta object for the reference '{@link org.headroom.model.channel.InputChannel#getSourcePort <em>Source Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source Port</em>'.
	 * @see org.headroom.model.channel.InputChannel#getSourcePort()
	 * @see #getInputChannel()
	 * @generated
	 */
	EReference getInputChannel_SourcePort();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.channel.InputChannel#getStand <em>Stand</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stand</em>'.
	 * @see org.headroom.model.channel.InputChannel#getStand()
	 * @see #getInputChannel()
	 * @generated
	 */
	EAttribute getInputChannel_Stand();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.channel.InputChannel#isPhantom <em>Phantom</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phantom</em>'.
	 * @see org.headroom.model.channel.InputChannel#isPhantom()
	 * @see #getInputChannel()
	 * @generated
	 */
	EAttribute getInputChannel_Phantom();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.channel.InputChannel#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.headroom.model.channel.InputChannel#getPosition()
	 * @see #getInputChannel()
	 * @generated
	 */
	EAttribute getInputChannel_Position();

	/**
	 * Returns the meta object for the reference '{@link org.headroom.model.channel.InputChannel#getStagebox <em>Stagebox</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Stagebox</em>'.
	 * @see org.headroom.model.channel.InputChannel#getStagebox()
	 * @see #getInputChannel()
	 * @generated
	 */
	EReference getInputChannel_Stagebox();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.channel.InputChannel#getSubSnake <em>Sub Snake</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sub Snake</em>'.
	 * @see org.headroom.model.channel.InputChannel#getSubSnake()
	 * @see #getInputChannel()
	 * @generated
	 */
	EAttribute getInputChannel_SubSnake();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.channel.InputChannel#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see org.headroom.model.channel.InputChannel#getColour()
	 * @see #getInputChannel()
	 * @generated
	 */
	EAttribute getInputChannel_Colour();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.channel.InputChannel#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group</em>'.
	 * @see org.headroom.model.channel.InputChannel#getGroup()
	 * @see #getInputChannel()
	 * @generated
	 */
	EAttribute getInputChannel_Group();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.channel.InputChannel#getDca <em>Dca</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dca</em>'.
	 * @see org.headroom.model.channel.InputChannel#getDca()
	 * @see #getInputChannel()
	 * @generated
	 */
	EAttribute getInputChannel_Dca();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.channel.InputChannel#getInsert <em>Insert</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Insert</em>'.
	 * @see org.headroom.model.channel.InputChannel#getInsert()
	 * @see #getInputChannel()
	 * @generated
	 */
	EAttribute getInputChannel_Insert();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headroom.model.channel.InputChannel#getStrips <em>Strips</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Strips</em>'.
	 * @see org.headroom.model.channel.InputChannel#getStrips()
	 * @see #getInputChannel()
	 * @generated
	 */
	EReference getInputChannel_Strips();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.channel.OutputChannel <em>Output Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Output Channel</em>'.
	 * @see org.headroom.model.channel.OutputChannel
	 * @generated
	 */
	EClass getOutputChannel();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.channel.OutputChannel#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.headroom.model.channel.OutputChannel#getNumber()
	 * @see #getOutputChannel()
	 * @generated
	 */
	EAttribute getOutputChannel_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.channel.OutputChannel#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.headroom.model.channel.OutputChannel#getKind()
	 * @see #getOutputChannel()
	 * @generated
	 */
	EAttribute getOutputChannel_Kind();

	/**
	 * Returns the meta object for the reference '{@link org.headroom.model.channel.OutputChannel#getConsole <em>Console</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Console</em>'.
	 * @see org.headroom.model.channel.OutputChannel#getConsole()
	 * @see #getOutputChannel()
	 * @generated
	 */
	EReference getOutputChannel_Console();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.channel.OutputChannel#getBus <em>Bus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bus</em>'.
	 * @see org.headroom.model.channel.OutputChannel#getBus()
	 * @see #getOutputChannel()
	 * @generated
	 */
	EAttribute getOutputChannel_Bus();

	/**
	 * Returns the meta object for the reference '{@link org.headroom.model.channel.OutputChannel#getPort <em>Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Port</em>'.
	 * @see org.headroom.model.channel.OutputChannel#getPort()
	 * @see #getOutputChannel()
	 * @generated
	 */
	EReference getOutputChannel_Port();

	/**
	 * Returns the meta object for the reference list '{@link org.headroom.model.channel.OutputChannel#getDestinations <em>Destinations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Destinations</em>'.
	 * @see org.headroom.model.channel.OutputChannel#getDestinations()
	 * @see #getOutputChannel()
	 * @generated
	 */
	EReference getOutputChannel_Destinations();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.channel.OutputChannel#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see org.headroom.model.channel.OutputChannel#getColour()
	 * @see #getOutputChannel()
	 * @generated
	 */
	EAttribute getOutputChannel_Colour();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.channel.ConsoleStrip <em>Console Strip</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Console Strip</em>'.
	 * @see org.headroom.model.channel.ConsoleStrip
	 * @generated
	 */
	EClass getConsoleStrip();

	/**
	 * Returns the meta object for the reference '{@link org.headroom.model.channel.ConsoleStrip#getConsole <em>Console</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Console</em>'.
	 * @see org.headroom.model.channel.ConsoleStrip#getConsole()
	 * @see #getConsoleStrip()
	 * @generated
	 */
	EReference getConsoleStrip_Console();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.channel.ConsoleStrip#getChannel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Channel</em>'.
	 * @see org.headroom.model.channel.ConsoleStrip#getChannel()
	 * @see #getConsoleStrip()
	 * @generated
	 */
	EAttribute getConsoleStrip_Channel();

	/**
	 * Returns the meta object for the reference '{@link org.headroom.model.channel.ConsoleStrip#getSocket <em>Socket</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Socket</em>'.
	 * @see org.headroom.model.channel.ConsoleStrip#getSocket()
	 * @see #getConsoleStrip()
	 * @generated
	 */
	EReference getConsoleStrip_Socket();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.channel.ConsoleStrip#getShortName <em>Short Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Short Name</em>'.
	 * @see org.headroom.model.channel.ConsoleStrip#getShortName()
	 * @see #getConsoleStrip()
	 * @generated
	 */
	EAttribute getConsoleStrip_ShortName();

	/**
	 * Returns the meta object for enum '{@link org.headroom.model.channel.OutputKind <em>Output Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Output Kind</em>'.
	 * @see org.headroom.model.channel.OutputKind
	 * @generated
	 */
	EEnum getOutputKind();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ChannelFactory getChannelFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.headroom.model.channel.impl.ChannelListImpl <em>List</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.channel.impl.ChannelListImpl
		 * @see org.headroom.model.channel.impl.ChannelPackageImpl#getChannelList()
		 * @generated
		 */
		EClass CHANNEL_LIST = eINSTANCE.getChannelList();

		/**
		 * The meta object literal for the '<em><b>Inputs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHANNEL_LIST__INPUTS = eINSTANCE.getChannelList_Inputs();

		/**
		 * The meta object literal for the '<em><b>Outputs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHANNEL_LIST__OUTPUTS = eINSTANCE.getChannelList_Outputs();

		/**
		 * The meta object literal for the '{@link org.headroom.model.channel.impl.InputChannelImpl <em>Input Channel</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.channel.impl.InputChannelImpl
		 * @see org.headroom.model.channel.impl.ChannelPackageImpl#getInputChannel()
		 * @generated
		 */
		EClass INPUT_CHANNEL = eINSTANCE.getInputChannel();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INPUT_CHANNEL__NUMBER = eINSTANCE.getInputChannel_Number();

		/**
		 * The meta object literal for the '<em><b>Instrument</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INPUT_CHANNEL__INSTRUMENT = eINSTANCE.getInputChannel_Instrument();

		/**
		 * The meta object literal for the '<em><b>Microphone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INPUT_CHANNEL__MICROPHONE = eINSTANCE.getInputChannel_Microphone();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INPUT_CHANNEL__SOURCE = eINSTANCE.getInputChannel_Source();

		/**
		 * The meta object literal for the '<em><b>Source Port</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INPUT_CHANNEL__SOURCE_PORT = eINSTANCE.getInputChannel_SourcePort();

		/**
		 * The meta object literal for the '<em><b>Stand</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INPUT_CHANNEL__STAND = eINSTANCE.getInputChannel_Stand();

		/**
		 * The meta object literal for the '<em><b>Phantom</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INPUT_CHANNEL__PHANTOM = eINSTANCE.getInputChannel_Phantom();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INPUT_CHANNEL__POSITION = eINSTANCE.getInputChannel_Position();

		/**
		 * The meta object literal for the '<em><b>Stagebox</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INPUT_CHANNEL__STAGEBOX = eINSTANCE.getInputChannel_Stagebox();

		/**
		 * The meta object literal for the '<em><b>Sub Snake</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INPUT_CHANNEL__SUB_SNAKE = eINSTANCE.getInputChannel_SubSnake();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INPUT_CHANNEL__COLOUR = eINSTANCE.getInputChannel_Colour();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INPUT_CHANNEL__GROUP = eINSTANCE.getInputChannel_Group();

		/**
		 * The meta object literal for the '<em><b>Dca</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INPUT_CHANNEL__DCA = eINSTANCE.getInputChannel_Dca();

		/**
		 * The meta object literal for the '<em><b>Insert</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INPUT_CHANNEL__INSERT = eINSTANCE.getInputChannel_Insert();

		/**
		 * The meta object literal for the '<em><b>Strips</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INPUT_CHANNEL__STRIPS = eINSTANCE.getInputChannel_Strips();

		/**
		 * The meta object literal for the '{@link org.headroom.model.channel.impl.OutputChannelImpl <em>Output Channel</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.channel.impl.OutputChannelImpl
		 * @see org.headroom.model.channel.impl.ChannelPackageImpl#getOutputChannel()
		 * @generated
		 */
		EClass OUTPUT_CHANNEL = eINSTANCE.getOutputChannel();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTPUT_CHANNEL__NUMBER = eINSTANCE.getOutputChannel_Number();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTPUT_CHANNEL__KIND = eINSTANCE.getOutputChannel_Kind();

		/**
		 * The meta object literal for the '<em><b>Console</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTPUT_CHANNEL__CONSOLE = eINSTANCE.getOutputChannel_Console();

		/**
		 * The meta object literal for the '<em><b>Bus</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTPUT_CHANNEL__BUS = eINSTANCE.getOutputChannel_Bus();

		/**
		 * The meta object literal for the '<em><b>Port</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTPUT_CHANNEL__PORT = eINSTANCE.getOutputChannel_Port();

		/**
		 * The meta object literal for the '<em><b>Destinations</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTPUT_CHANNEL__DESTINATIONS = eINSTANCE.getOutputChannel_Destinations();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTPUT_CHANNEL__COLOUR = eINSTANCE.getOutputChannel_Colour();

		/**
		 * The meta object literal for the '{@link org.headroom.model.channel.impl.ConsoleStripImpl <em>Console Strip</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.channel.impl.ConsoleStripImpl
		 * @see org.headroom.model.channel.impl.ChannelPackageImpl#getConsoleStrip()
		 * @generated
		 */
		EClass CONSOLE_STRIP = eINSTANCE.getConsoleStrip();

		/**
		 * The meta object literal for the '<em><b>Console</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONSOLE_STRIP__CONSOLE = eINSTANCE.getConsoleStrip_Console();

		/**
		 * The meta object literal for the '<em><b>Channel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSOLE_STRIP__CHANNEL = eINSTANCE.getConsoleStrip_Channel();

		/**
		 * The meta object literal for the '<em><b>Socket</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONSOLE_STRIP__SOCKET = eINSTANCE.getConsoleStrip_Socket();

		/**
		 * The meta object literal for the '<em><b>Short Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSOLE_STRIP__SHORT_NAME = eINSTANCE.getConsoleStrip_ShortName();

		/**
		 * The meta object literal for the '{@link org.headroom.model.channel.OutputKind <em>Output Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.channel.OutputKind
		 * @see org.headroom.model.channel.impl.ChannelPackageImpl#getOutputKind()
		 * @generated
		 */
		EEnum OUTPUT_KIND = eINSTANCE.getOutputKind();

	}

} //ChannelPackage
