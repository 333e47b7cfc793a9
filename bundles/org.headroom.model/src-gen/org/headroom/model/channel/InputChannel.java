/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.channel;

import org.eclipse.emf.common.util.EList;

import org.headroom.model.base.Named;

import org.headroom.model.system.Device;
import org.headroom.model.system.Port;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Input Channel</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One line of the input list.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.channel.InputChannel#getNumber <em>Number</em>}</li>
 *   <li>{@link org.headroom.model.channel.InputChannel#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.headroom.model.channel.InputChannel#getMicrophone <em>Microphone</em>}</li>
 *   <li>{@link org.headroom.model.channel.InputChannel#getSource <em>Source</em>}</li>
 *   <li>{@link org.headroom.model.channel.InputChannel#getSourcePort <em>Source Port</em>}</li>
 *   <li>{@link org.headroom.model.channel.InputChannel#getStand <em>Stand</em>}</li>
 *   <li>{@link org.headroom.model.channel.InputChannel#isPhantom <em>Phantom</em>}</li>
 *   <li>{@link org.headroom.model.channel.InputChannel#getPosition <em>Position</em>}</li>
 *   <li>{@link org.headroom.model.channel.InputChannel#getStagebox <em>Stagebox</em>}</li>
 *   <li>{@link org.headroom.model.channel.InputChannel#getSubSnake <em>Sub Snake</em>}</li>
 *   <li>{@link org.headroom.model.channel.InputChannel#getColour <em>Colour</em>}</li>
 *   <li>{@link org.headroom.model.channel.InputChannel#getGroup <em>Group</em>}</li>
 *   <li>{@link org.headroom.model.channel.InputChannel#getDca <em>Dca</em>}</li>
 *   <li>{@link org.headroom.model.channel.InputChannel#getInsert <em>Insert</em>}</li>
 *   <li>{@link org.headroom.model.channel.InputChannel#getStrips <em>Strips</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.channel.ChannelPackage#getInputChannel()
 * @model
 * @generated
 */
public interface InputChannel extends Named {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Input number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(int)
	 * @see org.headroom.model.channel.ChannelPackage#getInputChannel_Number()
	 * @model annotation="urn:headroom:unit unit='1'"
	 * @generated
	 */
	int getNumber();

	/**
	 * Sets the value of the '{@link org.headroom.model.channel.InputChannel#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(int value);

	/**
	 * Returns the value of the '<em><b>Instrument</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is picked up.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Instrument</em>' attribute.
	 * @see #setInstrument(String)
	 * @see org.headroom.model.channel.ChannelPackage#getInputChannel_Instrument()
	 * @model
	 * @generated
	 */
	String getInstrument();

	/**
	 * Sets the value of the '{@link org.headroom.model.channel.InputChannel#getInstrument <em>Instrument</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instrument</em>' attribute.
	 * @see #getInstrument()
	 * @generated
	 */
	void setInstrument(String value);

	/**
	 * Returns the value of the '<em><b>Microphone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Microphone or DI that is wanted, in words, for as long as no source is chosen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Microphone</em>' attribute.
	 * @see #setMicrophone(String)
	 * @see org.headroom.model.channel.ChannelPackage#getInputChannel_Microphone()
	 * @model
	 * @generated
	 */
	String getMicrophone();

	/**
	 * Sets the value of the '{@link org.headroom.model.channel.InputChannel#getMicrophone <em>Microphone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Microphone</em>' attribute.
	 * @see #getMicrophone()
	 * @generated
	 */
	void setMicrophone(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Microphone, DI, wireless receiver or player.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Device)
	 * @see org.headroom.model.channel.ChannelPackage#getInputChannel_Source()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Device getSource();

	/**
	 * Sets the value of the '{@link org.headroom.model.channel.InputChannel#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Device value);

	/**
	 * Returns the value of the '<em><b>Source Port</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which of its outputs, when it has several.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Port</em>' reference.
	 * @see #setSourcePort(Port)
	 * @see org.headroom.model.channel.ChannelPackage#getInputChannel_SourcePort()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Port getSourcePort();

	/**
	 * Sets the value of the '{@link org.headroom.model.channel.InputChannel#getSourcePort <em>Source Port</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Port</em>' reference.
	 * @see #getSourcePort()
	 * @generated
	 */
	void setSourcePort(Port value);

	/**
	 * Returns the value of the '<em><b>Stand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stand or clip.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stand</em>' attribute.
	 * @see #setStand(String)
	 * @see org.headroom.model.channel.ChannelPackage#getInputChannel_Stand()
	 * @model
	 * @generated
	 */
	String getStand();

	/**
	 * Sets the value of the '{@link org.headroom.model.channel.InputChannel#getStand <em>Stand</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stand</em>' attribute.
	 * @see #getStand()
	 * @generated
	 */
	void setStand(String value);

	/**
	 * Returns the value of the '<em><b>Phantom</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Phantom power wanted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phantom</em>' attribute.
	 * @see #setPhantom(boolean)
	 * @see org.headroom.model.channel.ChannelPackage#getInputChannel_Phantom()
	 * @model
	 * @generated
	 */
	boolean isPhantom();

	/**
	 * Sets the value of the '{@link org.headroom.model.channel.InputChannel#isPhantom <em>Phantom</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phantom</em>' attribute.
	 * @see #isPhantom()
	 * @generated
	 */
	void setPhantom(boolean value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where on stage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(String)
	 * @see org.headroom.model.channel.ChannelPackage#getInputChannel_Position()
	 * @model
	 * @generated
	 */
	String getPosition();

	/**
	 * Sets the value of the '{@link org.headroom.model.channel.InputChannel#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(String value);

	/**
	 * Returns the value of the '<em><b>Stagebox</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stagebox socket.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stagebox</em>' reference.
	 * @see #setStagebox(Port)
	 * @see org.headroom.model.channel.ChannelPackage#getInputChannel_Stagebox()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Port getStagebox();

	/**
	 * Sets the value of the '{@link org.headroom.model.channel.InputChannel#getStagebox <em>Stagebox</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stagebox</em>' reference.
	 * @see #getStagebox()
	 * @generated
	 */
	void setStagebox(Port value);

	/**
	 * Returns the value of the '<em><b>Sub Snake</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sub-snake and pair.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sub Snake</em>' attribute.
	 * @see #setSubSnake(String)
	 * @see org.headroom.model.channel.ChannelPackage#getInputChannel_SubSnake()
	 * @model
	 * @generated
	 */
	String getSubSnake();

	/**
	 * Sets the value of the '{@link org.headroom.model.channel.InputChannel#getSubSnake <em>Sub Snake</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sub Snake</em>' attribute.
	 * @see #getSubSnake()
	 * @generated
	 */
	void setSubSnake(String value);

	/**
	 * Returns the value of the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Colour on consoles.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Colour</em>' attribute.
	 * @see #setColour(String)
	 * @see org.headroom.model.channel.ChannelPackage#getInputChannel_Colour()
	 * @model
	 * @generated
	 */
	String getColour();

	/**
	 * Sets the value of the '{@link org.headroom.model.channel.InputChannel#getColour <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Colour</em>' attribute.
	 * @see #getColour()
	 * @generated
	 */
	void setColour(String value);

	/**
	 * Returns the value of the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Group.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Group</em>' attribute.
	 * @see #setGroup(String)
	 * @see org.headroom.model.channel.ChannelPackage#getInputChannel_Group()
	 * @model
	 * @generated
	 */
	String getGroup();

	/**
	 * Sets the value of the '{@link org.headroom.model.channel.InputChannel#getGroup <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group</em>' attribute.
	 * @see #getGroup()
	 * @generated
	 */
	void setGroup(String value);

	/**
	 * Returns the value of the '<em><b>Dca</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * DCA.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dca</em>' attribute.
	 * @see #setDca(String)
	 * @see org.headroom.model.channel.ChannelPackage#getInputChannel_Dca()
	 * @model
	 * @generated
	 */
	String getDca();

	/**
	 * Sets the value of the '{@link org.headroom.model.channel.InputChannel#getDca <em>Dca</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dca</em>' attribute.
	 * @see #getDca()
	 * @generated
	 */
	void setDca(String value);

	/**
	 * Returns the value of the '<em><b>Insert</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Insert.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Insert</em>' attribute.
	 * @see #setInsert(String)
	 * @see org.headroom.model.channel.ChannelPackage#getInputChannel_Insert()
	 * @model
	 * @generated
	 */
	String getInsert();

	/**
	 * Sets the value of the '{@link org.headroom.model.channel.InputChannel#getInsert <em>Insert</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Insert</em>' attribute.
	 * @see #getInsert()
	 * @generated
	 */
	void setInsert(String value);

	/**
	 * Returns the value of the '<em><b>Strips</b></em>' containment reference list.
	 * The list contents are of type {@link org.headroom.model.channel.ConsoleStrip}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it comes up on each console.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Strips</em>' containment reference list.
	 * @see org.headroom.model.channel.ChannelPackage#getInputChannel_Strips()
	 * @model containment="true"
	 * @generated
	 */
	EList<ConsoleStrip> getStrips();

} // InputChannel
